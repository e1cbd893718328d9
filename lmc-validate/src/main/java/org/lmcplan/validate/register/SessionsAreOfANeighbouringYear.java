package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** The year for which a meeting counts is the year before or after the year in which it was held. */
final class SessionsAreOfANeighbouringYear extends StandardRegisterRule {

    private static final Complaint SAME = Complaint.of(
                    "The meeting '{id}' is for {year}, the year in which it was held ({date}).",
                    "会议“{id}”的 forYear 为 {year}，与其召开年份（{date}）相同。")
            .hint("remove forYear:, or correct the year", "请删除 forYear:，或更正年份");

    private static final Complaint FAR = Complaint.of(
                    "The meeting '{id}' is for {year}, but was held {date}.",
                    "会议“{id}”的 forYear 为 {year}，而召开日期为 {date}。")
            .hint("correct the year or the date", "请更正年份或日期");

    SessionsAreOfANeighbouringYear() {
        super(warning("LMC-E408"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<MeetingRecord> entry : register.records(MeetingRecord.class)) {
            MeetingRecord meeting = entry.value();
            int first = meeting.date().earliest().getYear();
            int last = EventDates.last(meeting).getYear();
            meeting.forYear().ifPresent(year -> {
                if (first == year && last == year) {
                    report(SAME, entry, year, reporter);
                } else if (year < first - 1 || year > last + 1) {
                    report(FAR, entry, year, reporter);
                }
            });
        }
    }

    private static void report(
            Complaint complaint, RegisterEntry<MeetingRecord> entry, int year, FindingReporter reporter) {
        reporter.report(complaint)
                .in(entry)
                .at("forYear")
                .with("year", year)
                .with("date", EventDates.shown(entry.value()))
                .related(entry, "date");
    }
}
