package org.lmcplan.benchmarks;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Source;

/** The ids and section numbers of one copy of a plan's content. */
final class CopiedIds {

    private final Slug textSource;
    private final Set<Slug> shared;
    private final Iterator<Slug> citedByShared;
    private final String suffix;
    private final int chapters;

    /** Creates the ids for the copy with the given number, counted from 1. */
    CopiedIds(PlanIndex index, int copy) {
        Plan plan = index.plan();
        textSource = plan.textSource();
        shared = Stream.concat(plan.pillars().stream(), plan.priorityAreas().stream())
                .map(NamedElement::id)
                .collect(Collectors.toSet());
        Set<Slug> cited = index.all(NamedElement.class).stream()
                .filter(element -> !shared.contains(element.id()))
                .flatMap(element -> element.names().byLanguage().values().stream())
                .flatMap(name -> Stream.concat(
                        name.source().stream(), name.aliases().stream().flatMap(alias -> alias.source().stream())))
                .collect(Collectors.toSet());
        citedByShared = plan.sources().stream()
                .map(Source::id)
                .filter(id -> !cited.contains(id))
                .iterator();
        chapters = copy
                * plan.sections().stream()
                        .mapToInt(section -> section.number().parts().get(0))
                        .max()
                        .orElseThrow();
        // All suffixes have the same length, so that no id is the beginning of an id in another copy.
        suffix = "-r%2s".formatted(Integer.toString(copy, 36)).replace(' ', '0');
    }

    /** Returns the id of a copied element; shared elements keep theirs. */
    Slug id(Slug id) {
        return shared.contains(id) ? id : Slug.of(id + suffix);
    }

    /**
     * Returns the id of a copied source that a name cites. The first names that cite the text cite, in a copy, the sources that only
     * shared elements cite in the original: a source that nothing cites would be a finding.
     */
    Slug source(Slug original) {
        return id(original.equals(textSource) && citedByShared.hasNext() ? citedByShared.next() : original);
    }

    /** Returns the ids of copied elements. */
    List<Slug> of(List<Slug> ids) {
        return ids.stream().map(this::id).toList();
    }

    /** Returns the number of a copied section. */
    SectionNumber number(SectionNumber number) {
        String text = number.toString();
        String below = number.isChapter() ? "" : text.substring(text.indexOf('.'));
        return SectionNumber.of(number.parts().get(0) + chapters + below);
    }

    /** Returns what makes an address different in each copy. */
    String fragment() {
        return "#" + suffix.substring(1);
    }
}
