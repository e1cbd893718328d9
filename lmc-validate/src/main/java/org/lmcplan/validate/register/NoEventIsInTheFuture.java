package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No record describes an event after the date as of which the register is judged. */
final class NoEventIsInTheFuture extends StandardRegisterRule {

    private static final Complaint FUTURE = Complaint.of(
                    "'{id}' is dated {date}, after {asOf}.", "“{id}”的日期为 {date}，晚于 {asOf}。")
            .hint("correct the date, or record the announcement as a statement", "请更正日期，或将预告记为声明");

    NoEventIsInTheFuture() {
        super(warning("LMC-E302"), true);
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<EvidenceRecord> entry : register.records()) {
            EvidenceRecord record = entry.value();
            // An event that had happened by a later date may have happened before.
            if (EventDates.earliest(record).filter(asOf(register)::isBefore).isPresent()) {
                reporter.report(FUTURE)
                        .in(entry)
                        .at("date")
                        .with("date", record.date())
                        .with("asOf", asOf(register));
            }
        }
    }
}
