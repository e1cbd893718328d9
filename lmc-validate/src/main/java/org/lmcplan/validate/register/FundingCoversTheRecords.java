package org.lmcplan.validate.register;

import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.validate.register.FundingTotals.Total;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** The funding that a project lists for a funder covers all that is recorded. */
final class FundingCoversTheRecords extends StandardRegisterRule {

    private static final Complaint MORE = Complaint.of(
                    "According to records, {currency} {recorded} from '{funder}' were {stage} for '{project}', but the project lists {given}.",
                    "“{funder}”对“{project}”的资金（{stage}），记录合计为 {currency} {recorded}，而实施项目所列为 {given}。")
            .hint("update the funding of the project, or correct a record", "请更新实施项目所列资金，或更正记录");

    FundingCoversTheRecords() {
        super(warning("LMC-E605"));
    }

    @Override
    public boolean needsWholeRegister() {
        return true;
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Map<FundingKey, FundingTotals> given = FundingTotals.ofFunding(register);
        FundingTotals.ofRecords(register).forEach((key, recorded) -> {
            FundingTotals own = given.get(key);
            if (own != null) {
                for (MoneyStage stage : MoneyStage.values()) {
                    check(key, stage, recorded, own, reporter);
                }
            }
        });
    }

    private static void check(
            FundingKey key, MoneyStage stage, FundingTotals recorded, FundingTotals given, FindingReporter reporter) {
        Optional<Total> sum = recorded.at(stage);
        Optional<Total> own = given.at(stage);
        if (sum.isPresent() && own.isPresent() && sum.get().exceeds(own.get())) {
            MoneyFigure last = sum.get().last();
            MoneyFigure other = own.get().last();
            reporter.report(MORE)
                    .in(last.entry())
                    .at(last.at())
                    .with("currency", key.currency())
                    .with("recorded", sum.get().sum().toPlainString())
                    .with("given", own.get().sum().toPlainString())
                    .with("stage", stage.code())
                    .with("funder", key.funder())
                    .with("project", key.project())
                    .related(other.entry(), other.at());
        }
    }
}
