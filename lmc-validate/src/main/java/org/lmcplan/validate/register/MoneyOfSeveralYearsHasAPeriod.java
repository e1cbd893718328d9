package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** Money for several years says so by its period. */
final class MoneyOfSeveralYearsHasAPeriod extends StandardRegisterRule {

    private static final Complaint SPAN = Complaint.of(
                    "The money '{id}' is dated from {date} until {until}.", "资金“{id}”的日期为 {date} 至 {until}。")
            .hint(
                    "give the time that it is for as period:, and when it was given as date:",
                    "请在 period: 中填写资金所属期间，在 date: 中填写给付日期");

    MoneyOfSeveralYearsHasAPeriod() {
        super(note("LMC-E610"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<MoneyRecord> entry : register.records(MoneyRecord.class)) {
            MoneyRecord money = entry.value();
            money.until()
                    .filter(until -> money.period().isEmpty()
                            && until.earliest().getYear()
                                    > money.date().latest().getYear())
                    .ifPresent(until -> reporter.report(SPAN)
                            .in(entry)
                            .at("until")
                            .with("date", money.date())
                            .with("until", until)
                            .related(entry, "date"));
        }
    }
}
