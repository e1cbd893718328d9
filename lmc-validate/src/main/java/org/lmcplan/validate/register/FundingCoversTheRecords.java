package org.lmcplan.validate.register;

import java.util.Map;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.validate.rule.Complaint;

/** A project that gives the funding of a funder gives all that is recorded of it. */
final class FundingCoversTheRecords extends EvidenceRule {

    private static final Complaint MORE = Complaint.of(
                    "{currency} {recorded} from '{funder}' is recorded as {stage} for '{project}', which gives {given}.",
                    "“{funder}”对“{project}”的 {stage} 记录为 {currency} {recorded}，而项目所列为 {given}。")
            .hint("bring the funding of the project up to date, or correct a record", "请更新项目所列资金，或更正记录");

    FundingCoversTheRecords() {
        super(warning("LMC-E605")
                .requires(
                        "A project that gives the funding of a funder gives all that is recorded of it.",
                        "项目列出某出资方的资金时，须涵盖已记录的全部金额。")
                .because(
                        "The two are told apart but are of the same money. Less may be recorded than a project has, but not more.",
                        "两者分别记载，但为同一笔资金。记录可以少于项目所列，但不得多于其所列。"));
    }

    @Override
    public void check(Dossier dossier, Breaches into) {
        Map<Purse, Totals> given = Totals.ofFunding(dossier);
        Totals.ofRecords(dossier).forEach((purse, recorded) -> {
            Totals own = given.get(purse);
            if (own != null) {
                for (MoneyStage stage : MoneyStage.values()) {
                    check(purse, stage, recorded, own, into);
                }
            }
        });
    }

    private static void check(Purse purse, MoneyStage stage, Totals recorded, Totals given, Breaches into) {
        recorded.sum(stage)
                .ifPresent(sum -> given.sum(stage)
                        .filter(own -> sum.compareTo(own) > 0)
                        .ifPresent(own -> {
                            MoneyFigure last = recorded.last(stage).orElseThrow();
                            MoneyFigure other = given.last(stage).orElseThrow();
                            into.at(
                                    last.entry(),
                                    last.path(),
                                    MORE,
                                    Map.of(
                                            "currency", purse.currency(),
                                            "recorded", sum.toPlainString(),
                                            "given", own.toPlainString(),
                                            "stage", stage.code(),
                                            "funder", purse.funder(),
                                            "project", purse.project()),
                                    other.path());
                        }));
    }
}
