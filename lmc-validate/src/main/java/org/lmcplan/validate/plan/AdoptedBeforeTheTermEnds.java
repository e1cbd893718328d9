package org.lmcplan.validate.plan;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;

/** A plan is adopted before its term ends. */
final class AdoptedBeforeTheTermEnds extends StandardRule<PlanHead> {

    private static final Complaint LATE = Complaint.of(
                    "The plan was adopted on {date}, after its term ended in {to}.", "计划于 {date} 通过，晚于计划期结束的 {to} 年。")
            .hint("correct the date, or the term", "请更正日期，或更正计划期");

    AdoptedBeforeTheTermEnds() {
        super(error("LMC-V705"), PlanHead.class);
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        plan.adopted()
                .filter(adoption ->
                        adoption.date().earliest().isAfter(plan.term().lastDay()))
                .ifPresent(adoption -> context.report(LATE)
                        .at("adopted", "date")
                        .with("date", adoption.date())
                        .with("to", plan.term().to()));
    }
}
