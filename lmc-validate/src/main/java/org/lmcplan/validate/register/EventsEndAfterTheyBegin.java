package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** An event that lasted several days does not end before it began. */
final class EventsEndAfterTheyBegin extends StandardRegisterRule {

    private static final Complaint BEFORE = Complaint.of(
                    "'{id}' lasted until {until}, before it began on {date}.", "“{id}”持续至 {until}，早于其开始日期 {date}。")
            .hint("correct date: or until:", "请更正 date: 或 until:");

    EventsEndAfterTheyBegin() {
        super(error("LMC-E301"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<EvidenceRecord> entry : register.records()) {
            EvidenceRecord record = entry.value();
            record.until()
                    .filter(until -> EventDates.earliest(record)
                            .filter(until.latest()::isBefore)
                            .isPresent())
                    .ifPresent(until -> reporter.report(BEFORE)
                            .in(entry)
                            .at("until")
                            .with("until", until)
                            .with("date", record.date())
                            .related(entry, "date"));
        }
    }
}
