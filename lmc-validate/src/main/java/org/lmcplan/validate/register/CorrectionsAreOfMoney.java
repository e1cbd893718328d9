package org.lmcplan.validate.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** What corrects an amount is money of the same stage and currency. */
final class CorrectionsAreOfMoney extends StandardRegisterRule {

    private static final Complaint NO_AMOUNT = Complaint.of(
                    "'{id}' corrects '{to}' but states no amount.", "“{id}”更正“{to}”，却未写明金额。")
            .hint(
                    "state the amount by which it changes, or use replaces: or partOf:",
                    "请写明变动金额，或改用 replaces: 或 partOf:");

    private static final Complaint NO_MONEY = Complaint.of(
                    "'{id}' corrects '{to}', which states no amount.", "“{id}”更正“{to}”，而后者未写明金额。")
            .hint("name the record of the money that it corrects", "请指明其所更正的资金记录");

    private static final Complaint OTHER_STAGE = Complaint.of(
                    "'{id}' corrects '{to}', but one is {stage} and the other {other}.",
                    "“{id}”更正“{to}”，而两者阶段分别为 {stage} 和 {other}。")
            .hint("correct the stage, or the id", "请更正阶段或标识");

    private static final Complaint OTHER_CURRENCY = Complaint.of(
                    "'{id}' corrects '{to}' in {currency}, but that is in {other}.",
                    "“{id}”以 {currency} 更正“{to}”，而后者以 {other} 计。")
            .hint("state the amount in {other}", "请以 {other} 计");

    CorrectionsAreOfMoney() {
        super(warning("LMC-E608"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Map<Slug, RegisterEntry<? extends Evidence>> byId = new HashMap<>();
        register.evidence().forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            entry.value()
                    .corrects()
                    .flatMap(id -> Optional.ofNullable(byId.get(id)))
                    .ifPresent(other -> check(entry, other, reporter));
        }
    }

    private static void check(
            RegisterEntry<? extends Evidence> entry,
            RegisterEntry<? extends Evidence> other,
            FindingReporter reporter) {
        List<StagedAmount> own = StagedAmount.of(entry);
        List<StagedAmount> corrected = StagedAmount.of(other);
        if (own.isEmpty() || corrected.isEmpty()) {
            reporter.report(own.isEmpty() ? NO_AMOUNT : NO_MONEY)
                    .in(entry)
                    .at("corrects")
                    .with("to", other.id())
                    .related(other);
            return;
        }
        for (StagedAmount amount : own) {
            List<StagedAmount> sameStage = corrected.stream()
                    .filter(each -> each.stage() == amount.stage())
                    .toList();
            if (sameStage.isEmpty()) {
                reporter.report(OTHER_STAGE)
                        .in(entry)
                        .at(amount.figure().at())
                        .with("to", other.id())
                        .with("stage", amount.stage().code())
                        .with("other", corrected.get(0).stage().code())
                        .related(other, corrected.get(0).figure().at());
            } else if (sameStage.stream().noneMatch(each -> each.currency().equals(amount.currency()))) {
                reporter.report(OTHER_CURRENCY)
                        .in(entry)
                        .at(amount.figure().at())
                        .with("to", other.id())
                        .with("currency", amount.currency())
                        .with("other", sameStage.get(0).currency())
                        .related(other, sameStage.get(0).figure().at());
            }
        }
    }
}
