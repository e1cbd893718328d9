package org.lmcplan.validate.plan;

import org.lmcplan.model.Edition;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.Slug;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** A plan has three pillars. */
final class ThereAreThreePillars extends StandardRule<PlanHead> {

    private static final Complaint OTHER = Complaint.of(
                    "The number of pillars is {count}, not three.", "支柱数目为 {count}，而非三个。")
            .hint("code the three pillars that the text names", "请按文本编码三个支柱");
    private static final int EXPECTED = 3;

    ThereAreThreePillars() {
        super(
                warning("LMC-V601").onlyOnRequest(),
                RuleScope.each(PlanHead.class).lookingAtAll(Pillar.class).byDefaultIn(Slug.of("lancang-mekong")));
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        int count = context.all(Pillar.class).size();
        boolean mayBeElsewhere = plan.edition() == Edition.EXCERPT && count < EXPECTED;
        if (count != EXPECTED && !mayBeElsewhere) {
            context.report(OTHER).with("count", count);
        }
    }
}
