package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.StatedTerm;

/** The years in the title and names of the plan match its term. */
final class PlanNamesStateItsTerm extends StandardRule<PlanHead> {

    private static final Complaint OTHER = Complaint.of(
                    "'{name}' states {stated}, but the term is {term}.", "“{name}”写明 {stated}，而计划期为 {term}。")
            .hint("correct the term, or the name", "请更正计划期，或更正名称");

    PlanNamesStateItsTerm() {
        super(warning("LMC-V704"), PlanHead.class);
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        check(plan, plan.title(), List.of("title"), context);
        plan.names()
                .byLanguage()
                .forEach((language, name) ->
                        check(plan, name.text(), List.of("names", language.value(), "text"), context));
    }

    private static void check(PlanHead plan, String name, List<Object> at, RuleContext context) {
        StatedTerm.otherThan(plan.term(), name)
                .ifPresent(stated -> context.report(OTHER)
                        .at(at)
                        .with("name", name)
                        .with("stated", stated)
                        .with("term", plan.term()));
    }
}
