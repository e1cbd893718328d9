package org.lmcplan.validate.plan;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** The adoption of a plan is not dated after the day as of which it is judged. */
final class AdoptionIsInThePast extends StandardRule<PlanHead> {

    private static final Complaint AHEAD = Complaint.of(
                    "The plan is marked as adopted on {date}, after {asOf}.", "计划的通过日期为 {date}，晚于 {asOf}。")
            .hint("correct the date, or omit adopted:", "请更正日期，或删除 adopted");

    AdoptionIsInThePast() {
        super(warning("LMC-V706"), RuleScope.each(PlanHead.class).asOfADate());
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        plan.adopted()
                .filter(adoption -> adoption.date().earliest().isAfter(context.asOf()))
                .ifPresent(adoption -> context.report(AHEAD)
                        .at("adopted", "date")
                        .with("date", adoption.date())
                        .with("asOf", context.asOf()));
    }
}
