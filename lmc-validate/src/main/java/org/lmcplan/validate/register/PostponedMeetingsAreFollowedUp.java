package org.lmcplan.validate.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MeetingStatus;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** A year after a meeting was postponed, the register says whether it was held. */
final class PostponedMeetingsAreFollowedUp extends StandardRegisterRule {

    private static final Complaint OPEN = Complaint.of(
                    "The meeting '{id}' was postponed ({date}), and no later meeting of '{target}' is recorded.",
                    "会议“{id}”已推迟（{date}），而“{target}”此后没有会议记录。")
            .hint("find out whether it was held, and record that or that it was cancelled", "请查明是否召开，并记录召开或取消的情况");

    PostponedMeetingsAreFollowedUp() {
        super(note("LMC-E407"), true);
    }

    @Override
    public boolean needsWholeRegister() {
        return true;
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        List<RegisterEntry<MeetingRecord>> meetings = register.records(MeetingRecord.class);
        Map<Slug, LocalDate> latest = new HashMap<>();
        for (RegisterEntry<MeetingRecord> entry : meetings) {
            if (entry.value().status() != MeetingStatus.POSTPONED) {
                LocalDate day = EventDates.last(entry.value());
                entry.value()
                        .targets()
                        .forEach(id -> latest.merge(id, day, (one, other) -> one.isBefore(other) ? other : one));
            }
        }
        for (RegisterEntry<MeetingRecord> entry : meetings) {
            LocalDate day = EventDates.last(entry.value());
            if (entry.value().status() == MeetingStatus.POSTPONED
                    && day.plusYears(1).isBefore(asOf(register))) {
                entry.value().targets().stream()
                        .filter(id -> !latest.getOrDefault(id, LocalDate.MIN).isAfter(day))
                        .findFirst()
                        .ifPresent(id -> reporter.report(OPEN)
                                .in(entry)
                                .at("status")
                                .with("date", EventDates.shown(entry.value()))
                                .with("target", id));
            }
        }
    }
}
