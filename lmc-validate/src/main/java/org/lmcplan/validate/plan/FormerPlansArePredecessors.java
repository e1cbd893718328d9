package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Slug;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** An earlier plan whose elements are succeeded is a predecessor of the plan. */
final class FormerPlansArePredecessors extends StandardRule<PlanElement> {

    private static final Complaint UNKNOWN = Complaint.of(
                    "'{id}' succeeds '{former}', but the plan has no predecessor '{plan}'.",
                    "“{id}”接替“{former}”，而计划没有前期计划“{plan}”。")
            .hint("correct the id of the plan, or add the plan to the predecessors", "请更正该计划的标识，或将其添加到 predecessors");

    FormerPlansArePredecessors() {
        super(
                warning("LMC-V109"),
                RuleScope.each(PlanElement.class).lookingAt(Lookup.PLAN).lookingAtAll(Predecessor.class));
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        List<FormerId> former = element.succeeds();
        for (int i = 0; i < former.size(); i++) {
            Optional<Slug> plan =
                    former.get(i).plan().filter(id -> !id.equals(context.plan().id()));
            if (plan.isPresent()
                    && context.all(Predecessor.class).stream()
                            .noneMatch(part -> part.name().equals(plan.get().value()))) {
                context.report(UNKNOWN)
                        .at("succeeds", i)
                        .with("id", context.subject().name())
                        .with("former", former.get(i))
                        .with("plan", plan.get());
            }
        }
    }
}
