package org.lmcplan.validate.register;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No two records describe the same money. */
final class MoneyIsRecordedOnce extends StandardRegisterRule {

    private static final Complaint TWICE = Complaint.of(
                    "{amount} from '{funder}', {stage} on {date}, is already recorded as '{first}'.",
                    "“{funder}”于 {date} 的 {amount}（{stage}）已记录为“{first}”。")
            .hint("check whether it is the same money, and if so merge the records", "请核实是否为同一笔资金；若是，请合并为一条记录");

    MoneyIsRecordedOnce() {
        super(note("LMC-E603"));
    }

    /** A missing record may replace one of those that disagree. */
    @Override
    public boolean needsWholeRegister() {
        return true;
    }

    /** What identifies money. Amounts are compared by value: 1.0 equals 1. */
    private record Key(
            Slug funder,
            MoneyStage stage,
            PartialDate date,
            Dating dating,
            CurrencyCode currency,
            BigDecimal amount,
            Optional<Slug> area,
            Optional<Slug> project,
            Set<Slug> targets,
            Set<CountryCode> countries,
            Optional<Term> period,
            Optional<Slug> corrects) {}

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Set<Slug> replaced = ReplacedEvidence.of(register).keySet();
        Map<Key, RegisterEntry<MoneyRecord>> seen = new HashMap<>();
        for (RegisterEntry<MoneyRecord> entry : register.records(MoneyRecord.class)) {
            MoneyRecord money = entry.value();
            // A part may have the amount of the whole.
            boolean counts = money.partOf().isEmpty() && !replaced.contains(entry.id());
            money.funder()
                    .filter(funder -> counts && money.amount().isPresent())
                    .ifPresent(funder -> {
                        Money amount = money.amount().orElseThrow();
                        RegisterEntry<MoneyRecord> first = seen.putIfAbsent(key(funder, money, amount), entry);
                        if (first != null) {
                            reporter.report(TWICE)
                                    .in(entry)
                                    .with("amount", amount)
                                    .with("funder", funder)
                                    .with("stage", money.stage().code())
                                    .with("date", money.date())
                                    .with("first", first.id())
                                    .related(first);
                        }
                    });
        }
    }

    private static Key key(Slug funder, MoneyRecord money, Money amount) {
        return new Key(
                funder,
                money.stage(),
                money.date(),
                money.dating(),
                amount.currency(),
                amount.amount().stripTrailingZeros(),
                money.area(),
                money.project(),
                new HashSet<>(money.targets()),
                new HashSet<>(money.countries()),
                money.period(),
                money.corrects());
    }
}
