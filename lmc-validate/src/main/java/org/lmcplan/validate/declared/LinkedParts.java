package org.lmcplan.validate.declared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.ValidatedPart;

/**
 * The parts that a property leads to.
 *
 * @param kinds their kinds
 * @param lookup the look-up that finding them needs
 * @param find finds parts from the part that a rule checks, some perhaps of other kinds
 */
record LinkedParts(Set<PlanPart> kinds, Lookup lookup, Function<RuleContext, List<ValidatedPart>> find) {

    /** The parts that a part refers to in this role. */
    static LinkedParts referredTo(ReferenceRole role) {
        Set<PlanPart> kinds = EnumSet.noneOf(PlanPart.class);
        Arrays.stream(PlanPart.values()).filter(role::accepts).forEach(kinds::add);
        return new LinkedParts(
                kinds,
                kinds.contains(PlanPart.SECTION) ? Lookup.SECTIONS : Lookup.REFERENCES,
                context -> context.links(role).stream()
                        .flatMap(link -> link.target().stream())
                        .toList());
    }

    /** Returns the parts of the right kinds. */
    List<ValidatedPart> from(RuleContext context) {
        List<ValidatedPart> found = new ArrayList<>();
        for (ValidatedPart part : find.apply(context)) {
            if (kinds.stream()
                    .anyMatch(kind -> part.as(PartProperties.typeOf(kind)).isPresent())) {
                found.add(part);
            }
        }
        return found;
    }
}
