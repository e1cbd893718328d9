package org.lmcplan.validate.plan;

import org.lmcplan.model.Edition;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Slug;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** A plan has five priority areas. */
final class ThereAreFivePriorityAreas extends StandardRule<PlanHead> {

    private static final Complaint OTHER = Complaint.of(
                    "The number of priority areas is {count}, not five.", "优先领域数目为 {count}，而非五个。")
            .hint("code the five priority areas that the text names", "请按文本编码五个优先领域");
    private static final int EXPECTED = 5;

    ThereAreFivePriorityAreas() {
        super(
                warning("LMC-V602").onlyOnRequest(),
                RuleScope.each(PlanHead.class).lookingAtAll(PriorityArea.class).byDefaultIn(Slug.of("lancang-mekong")));
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        int count = context.all(PriorityArea.class).size();
        boolean mayBeElsewhere = plan.edition() == Edition.EXCERPT && count < EXPECTED;
        if (count != EXPECTED && !mayBeElsewhere) {
            context.report(OTHER).with("count", count);
        }
    }
}
