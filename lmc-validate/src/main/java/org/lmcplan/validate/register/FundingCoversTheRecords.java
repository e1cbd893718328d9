package org.lmcplan.validate.register;

import java.util.Map;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** The funding that a project lists for a funder covers all that is recorded. */
final class FundingCoversTheRecords extends StandardRegisterRule {

    private static final Complaint MORE = Complaint.of(
                    "Records give {currency} {recorded} from '{funder}' as {stage} for '{project}', but the project itself gives {given}.",
                    "“{funder}”对“{project}”的 {stage} 记录为 {currency} {recorded}，而实施项目所列为 {given}。")
            .hint("update the funding of the project, or correct a record", "请更新实施项目所列资金，或更正记录");

    FundingCoversTheRecords() {
        super(warning("LMC-E605"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Map<FundingKey, FundingTotals> given = FundingTotals.ofFunding(register);
        FundingTotals.ofRecords(register).forEach((purse, recorded) -> {
            FundingTotals own = given.get(purse);
            if (own != null) {
                for (MoneyStage stage : MoneyStage.values()) {
                    check(purse, stage, recorded, own, reporter);
                }
            }
        });
    }

    private static void check(
            FundingKey purse, MoneyStage stage, FundingTotals recorded, FundingTotals given, FindingReporter reporter) {
        recorded.sum(stage)
                .ifPresent(sum -> given.sum(stage)
                        .filter(own -> sum.compareTo(own) > 0)
                        .ifPresent(own -> {
                            MoneyFigure last = recorded.last(stage).orElseThrow();
                            MoneyFigure other = given.last(stage).orElseThrow();
                            reporter.report(MORE)
                                    .in(last.entry())
                                    .at(last.at())
                                    .with("currency", purse.currency())
                                    .with("recorded", sum.toPlainString())
                                    .with("given", own.toPlainString())
                                    .with("stage", stage.code())
                                    .with("funder", purse.funder())
                                    .with("project", purse.project())
                                    .related(other.entry(), other.at());
                        }));
    }
}
