package org.lmcplan.validate.register;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.SeriesNumber;
import org.lmcplan.validate.rule.RegisterEntry;

/**
 * A meeting with its number in one series.
 *
 * @param entry the meeting
 * @param mechanism the mechanism whose series it is
 * @param number the number
 * @param at the keys and indexes that lead from the meeting to the number
 */
record NumberedMeeting(RegisterEntry<MeetingRecord> entry, Slug mechanism, int number, List<Object> at) {

    /**
     * Returns the numbers of a meeting. A single number belongs to the mechanism that met; if several met, it is unknown to which,
     * unless {@code series} says so.
     */
    static List<NumberedMeeting> of(RegisterEntry<MeetingRecord> entry) {
        MeetingRecord meeting = entry.value();
        List<NumberedMeeting> numbers = new ArrayList<>();
        List<SeriesNumber> series = meeting.series();
        for (int i = 0; i < series.size(); i++) {
            SeriesNumber each = series.get(i);
            numbers.add(new NumberedMeeting(entry, each.mechanism(), each.number(), List.of("series", i, "number")));
        }
        if (meeting.number().isPresent() && meeting.targets().size() == 1) {
            Slug mechanism = meeting.targets().get(0);
            numbers.add(new NumberedMeeting(entry, mechanism, meeting.number().get(), List.of("number")));
        }
        return numbers;
    }

    MeetingRecord meeting() {
        return entry.value();
    }
}
