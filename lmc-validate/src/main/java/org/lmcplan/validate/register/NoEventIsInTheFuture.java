package org.lmcplan.validate.register;

import org.lmcplan.model.PartialDate;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MeetingStatus;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No record or search is dated after the date as of which the register is judged. */
final class NoEventIsInTheFuture extends StandardRegisterRule {

    private static final Complaint FUTURE = Complaint.of(
                    "'{id}' is dated {date}, after {asOf}.", "“{id}”的日期为 {date}，晚于 {asOf}。")
            .hint("correct the date, or record the announcement as a statement", "请更正日期，或将预告记为声明");

    private static final Complaint SEARCH = Complaint.of(
                    "The search '{id}' is dated {date}, after {asOf}.", "查找“{id}”的日期为 {date}，晚于 {asOf}。")
            .hint("correct the date, or set a later date of judgement", "请更正日期，或改用更晚的判断日期");

    private static final Complaint NOT_HELD = Complaint.of(
                    "'{id}' is {status} but dated {date}, after {asOf}.", "“{id}”的状态为 {status}，而日期为 {date}，晚于 {asOf}。")
            .hint(
                    "give the date on which this was announced, or record the announcement as a statement",
                    "请填写作出宣布的日期，或将宣布记为声明");

    NoEventIsInTheFuture() {
        super(warning("LMC-E302"), true);
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<EvidenceRecord> entry : register.records()) {
            EvidenceRecord record = entry.value();
            // An event that had happened by a later date may have happened before.
            if (EventDates.earliest(record).filter(asOf(register)::isBefore).isPresent()) {
                FindingBuilder finding;
                if (record instanceof MeetingRecord meeting && meeting.status() != MeetingStatus.HELD) {
                    finding = reporter.report(NOT_HELD)
                            .in(entry)
                            .with("status", meeting.status().code());
                } else {
                    finding = reporter.report(FUTURE).in(entry);
                }
                finding.at("date").with("date", record.date()).with("asOf", asOf(register));
            }
        }
        for (RegisterEntry<EvidenceSearch> entry : register.searches()) {
            PartialDate date = entry.value().date();
            if (date.earliest().isAfter(asOf(register))) {
                reporter.report(SEARCH).in(entry).at("date").with("date", date).with("asOf", asOf(register));
            }
        }
    }
}
