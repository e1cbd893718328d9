package org.lmcplan.validate.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** The numbered meetings of each mechanism. */
final class NumberedMeetings {

    private NumberedMeetings() {}

    /**
     * By mechanism in the order of the register, by number. A meeting that is a session of several mechanisms at once stands
     * in none: it does not say whose number it has.
     */
    static Collection<List<RegisterEntry<MeetingRecord>>> of(RegisterWithPlan register) {
        Map<Slug, List<RegisterEntry<MeetingRecord>>> series = new LinkedHashMap<>();
        for (RegisterEntry<MeetingRecord> entry : register.records(MeetingRecord.class)) {
            MeetingRecord meeting = entry.value();
            if (meeting.number().isPresent() && meeting.targets().size() == 1) {
                series.computeIfAbsent(meeting.targets().get(0), id -> new ArrayList<>())
                        .add(entry);
            }
        }
        series.values().forEach(list -> list.sort(Comparator.comparingInt(NumberedMeetings::number)));
        return series.values();
    }

    static int number(RegisterEntry<MeetingRecord> entry) {
        return entry.value().number().orElseThrow();
    }
}
