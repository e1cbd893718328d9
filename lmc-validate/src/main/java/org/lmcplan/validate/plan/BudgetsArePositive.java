package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.Commitment;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** Money that a commitment promises or assigns is more than zero. */
final class BudgetsArePositive extends StandardRule<Commitment> {

    private static final Complaint NONE = Complaint.of(
                    "The budget of '{commitment}' has the amount {amount}.", "“{commitment}”的预算金额为 {amount}。")
            .hint("correct the amount, or leave out an amount that the text does not state", "请更正金额；若文本未写明金额，请删除该项");

    BudgetsArePositive() {
        super(error("LMC-V521"), Commitment.class);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        List<BudgetItem> budget = commitment.budget();
        for (int i = 0; i < budget.size(); i++) {
            if (budget.get(i).amount().amount().signum() <= 0) {
                context.report(NONE)
                        .at("budget", i, "amount")
                        .with("commitment", commitment.id())
                        .with("amount", budget.get(i).amount());
            }
        }
    }
}
