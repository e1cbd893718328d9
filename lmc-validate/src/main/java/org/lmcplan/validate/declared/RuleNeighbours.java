package org.lmcplan.validate.declared;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.property.Neighbours;
import org.lmcplan.model.property.PartLink;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.ValidatedPart;

/**
 * Follows links from the part that a rule checks, by the look-ups of the rule.
 *
 * @param context what the rule sees
 */
record RuleNeighbours(RuleContext context) implements Neighbours {

    /** Returns the look-ups that following these links needs. */
    static Set<Lookup> lookups(Set<PartLink> links) {
        Set<Lookup> lookups = new TreeSet<>();
        for (PartLink link : links) {
            lookups.add(
                    switch (link.relation()) {
                        case CLAUSES -> Lookup.CLAUSES;
                        case AREA -> Lookup.AREAS;
                        case REFERRERS -> Lookup.REFERRERS;
                        default ->
                            link.kinds().stream().anyMatch(kind -> kind.type() == PlanPart.SECTION.type())
                                    ? Lookup.SECTIONS
                                    : Lookup.REFERENCES;
                    });
        }
        return lookups;
    }

    @Override
    public List<?> follow(Object part, PartLink link, List<?> values) {
        List<ValidatedPart> parts = switch (link.relation()) {
            case CLAUSES -> context.clauses();
            case AREA -> context.areas();
            case REFERRERS -> context.referrers();
            default ->
                context.links(link.role().orElseThrow()).stream()
                        .flatMap(reference -> reference.target().stream())
                        .toList();
        };
        return parts.stream().map(ValidatedPart::value).toList();
    }

    @Override
    public String nameOf(Object part) {
        return PlanPart.nameOf((Extensible) part);
    }
}
