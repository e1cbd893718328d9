package org.lmcplan.model.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.RegisterIndex;

/** Follows links within a register and from it into its plan. */
public final class RegisterNeighbours implements Neighbours {

    private final RegisterIndex index;
    private final PlanNeighbours plan;

    public RegisterNeighbours(RegisterIndex index) {
        this.index = index;
        this.plan = new PlanNeighbours(index.plan());
    }

    @Override
    public List<?> follow(Object part, PartLink link, List<?> values) {
        List<Object> found = new ArrayList<>(plan.follow(part, link, values));
        for (Object value : values) {
            Slug.parse(value.toString()).ifPresent(id -> own(id).forEach(found::add));
        }
        return found;
    }

    private Stream<Extensible> own(Slug id) {
        Optional<Extensible> funder = index.funder(id).map(Extensible.class::cast);
        return Stream.concat(index.project(id).stream(), funder.stream());
    }

    @Override
    public String nameOf(Object part) {
        return plan.nameOf(part); // all links that are not references lead into the plan
    }
}
