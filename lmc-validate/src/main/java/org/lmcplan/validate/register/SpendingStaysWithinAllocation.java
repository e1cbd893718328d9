package org.lmcplan.validate.register;

import java.util.Optional;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.validate.register.FundingTotals.Total;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No more is spent on a project than its funder allocated in that currency. */
final class SpendingStaysWithinAllocation extends StandardRegisterRule {

    private static final Complaint OVER = Complaint.of(
                    "{currency} {spent} from '{funder}' were spent on '{project}', but only {allocated} were allocated.",
                    "“{funder}”对“{project}”的支出为 {currency} {spent}，而拨付仅为 {allocated}。")
            .hint("find the missing allocation, or correct an amount", "请查找缺失的拨付记录，或更正金额");

    SpendingStaysWithinAllocation() {
        super(warning("LMC-E604"));
    }

    @Override
    public boolean needsWholeRegister() {
        return true;
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        FundingTotals.ofRecords(register).forEach((key, totals) -> check(key, totals, reporter));
        FundingTotals.ofFunding(register).forEach((key, totals) -> check(key, totals, reporter));
    }

    private static void check(FundingKey key, FundingTotals totals, FindingReporter reporter) {
        Optional<Total> spent = totals.at(MoneyStage.SPENT);
        Optional<Total> allocated = totals.at(MoneyStage.ALLOCATED);
        if (spent.isPresent() && allocated.isPresent() && spent.get().exceeds(allocated.get())) {
            MoneyFigure last = spent.get().last();
            MoneyFigure other = allocated.get().last();
            reporter.report(OVER)
                    .in(last.entry())
                    .at(last.at())
                    .with("currency", key.currency())
                    .with("spent", spent.get().sum().toPlainString())
                    .with("allocated", allocated.get().sum().toPlainString())
                    .with("funder", key.funder())
                    .with("project", key.project())
                    .related(other.entry(), other.at());
        }
    }
}
