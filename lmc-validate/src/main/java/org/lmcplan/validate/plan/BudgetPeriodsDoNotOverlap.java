package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Term;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** The periods of a budget do not overlap where funder and currency are the same, or notes tell the amounts apart. */
final class BudgetPeriodsDoNotOverlap extends StandardRule<Commitment> {

    private static final Complaint OVERLAP = Complaint.of(
                    "The period {period} of the budget of '{commitment}' overlaps with {other}, for which it has another amount.",
                    "“{commitment}”的预算期间 {period} 与另一笔金额的期间 {other} 重叠。")
            .hint("correct the periods, or say in notes what each amount is for", "请更正期间，或在备注中说明各笔金额的用途");

    BudgetPeriodsDoNotOverlap() {
        super(warning("LMC-V522"), Commitment.class);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        List<BudgetItem> budget = commitment.budget();
        for (int i = 1; i < budget.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(budget.get(i), budget.get(j))) {
                    context.report(OVERLAP)
                            .at("budget", i, "period")
                            .with("commitment", commitment.id())
                            .with("period", budget.get(i).period().orElseThrow())
                            .with("other", budget.get(j).period().orElseThrow())
                            .related(context.subject(), "budget", j, "period");
                    break;
                }
            }
        }
    }

    private static boolean overlap(BudgetItem one, BudgetItem other) {
        boolean explained =
                !one.note().isEmpty() && !other.note().isEmpty() && !one.note().equals(other.note());
        return !explained
                && one.funder().equals(other.funder())
                && one.amount().currency().equals(other.amount().currency())
                && one.period().isPresent()
                && other.period()
                        .filter(period -> overlap(period, one.period().get()))
                        .isPresent();
    }

    private static boolean overlap(Term one, Term other) {
        return !one.lastDay().isBefore(other.firstDay()) && !other.lastDay().isBefore(one.firstDay());
    }
}
