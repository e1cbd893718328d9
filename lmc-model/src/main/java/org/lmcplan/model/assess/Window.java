package org.lmcplan.model.assess;

import java.util.List;
import org.lmcplan.model.Slug;

/**
 * A period in which a meeting of a series was expected, and what the records show of it.
 *
 * @param opens its first day; by rolling years, the day of the meeting before
 * @param closes its last day, by which the meeting was due
 * @param inTerm whether it closes in a year that the plan covers; otherwise it belongs to the history before
 * @param status whether the meeting was held
 * @param held the records of the meetings that were held for it
 * @param perhaps the records that may be of a meeting in it, depending on a day that is not known
 */
public record Window(
        DayRange opens, DayRange closes, boolean inTerm, WindowStatus status, List<Slug> held, List<Slug> perhaps) {

    /** {@code by 2019-12-31 no-record}, or {@code by 2020-12-31 held fm-5}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("by ").append(closes).append(' ').append(status.code());
        held.forEach(record -> text.append(' ').append(record));
        perhaps.forEach(record -> text.append(' ').append(record).append('?'));
        return text.toString();
    }
}
