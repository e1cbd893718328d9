package org.lmcplan.validate.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MeetingStatus;
import org.lmcplan.model.evidence.SessionKind;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;
import org.lmcplan.validate.rule.RuleDefinition;

/** The base of the rules on the numbered meetings of a mechanism, which compare each with the one before it. */
abstract class MeetingSeriesRule extends StandardRegisterRule {

    MeetingSeriesRule(RuleDefinition definition) {
        super(definition);
    }

    @Override
    public final void check(RegisterWithPlan register, FindingReporter reporter) {
        Set<Slug> replaced = ReplacedEvidence.of(register).keySet();
        Map<Slug, List<NumberedMeeting>> series = new LinkedHashMap<>();
        for (RegisterEntry<MeetingRecord> entry : register.records(MeetingRecord.class)) {
            if (counts(entry.value()) && !replaced.contains(entry.id())) {
                NumberedMeeting.of(entry)
                        .forEach(meeting -> series.computeIfAbsent(meeting.mechanism(), id -> new ArrayList<>())
                                .add(meeting));
            }
        }
        for (List<NumberedMeeting> meetings : series.values()) {
            meetings.sort(Comparator.comparingInt(NumberedMeeting::number));
            for (int i = 1; i < meetings.size(); i++) {
                check(meetings.get(i - 1), meetings.get(i), reporter);
            }
        }
    }

    /** Whether a meeting belongs to the series: regular sessions that were held do. */
    boolean counts(MeetingRecord meeting) {
        return meeting.session() == SessionKind.REGULAR && meeting.status() == MeetingStatus.HELD;
    }

    /** Checks two meetings of a mechanism that follow each other by number. */
    abstract void check(NumberedMeeting before, NumberedMeeting after, FindingReporter reporter);
}
