package org.lmcplan.model.property;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.Clause;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;

/** Follows links within a plan. */
public final class PlanNeighbours implements Neighbours {

    private final PlanIndex index;

    public PlanNeighbours(PlanIndex index) {
        this.index = index;
    }

    @Override
    public List<?> follow(Object part, PartLink link, List<?> values) {
        return switch (link.relation()) {
            case CLAUSES ->
                index.clausesOf(
                        part instanceof Section section ? section.number() : ((CooperationArea) part).section());
            case AREA -> index.areaOf((Clause) part).stream().toList();
            case REFERRERS -> index.commitmentsNaming((NamedElement) part);
            default -> values.stream().flatMap(this::find).toList();
        };
    }

    private Stream<?> find(Object value) {
        if (value instanceof SectionNumber number) {
            return index.section(number).stream();
        }
        String text = value.toString();
        Optional<? extends ElementId> id = CommitmentId.parse(text);
        return (id.isPresent() ? id : Slug.parse(text)).flatMap(index::find).stream();
    }

    @Override
    public String nameOf(Object part) {
        return PlanPart.nameOf((Extensible) part);
    }
}
