package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.lmcplan.model.Slug;
import org.lmcplan.model.text.NullCheck;

/**
 * A period in which a meeting of a series was expected, with what the records show about it.
 *
 * @param opens the first day; by rolling years, the day of the previous meeting
 * @param closes the last day, by which the meeting was due
 * @param inTerm whether it closes in a year that the plan covers; otherwise it is from before the plan
 * @param status whether the meeting was held
 * @param held the records of the meetings that were held
 * @param perhaps the records that may show a meeting in this window, depending on a day that is not known
 */
public record Window(
        DayRange opens, DayRange closes, boolean inTerm, WindowStatus status, List<Slug> held, List<Slug> perhaps)
        implements Serializable {
    public Window {
        requireNonNull(opens, "opens");
        requireNonNull(closes, "closes");
        requireNonNull(status, "status");
        held = NullCheck.listOf(held, "held");
        perhaps = NullCheck.listOf(perhaps, "perhaps");
    }

    /** Returns the window as in {@code by 2019-12-31 no-record} or {@code by 2020-12-31 held fm-5}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("by ").append(closes).append(' ').append(status.code());
        held.forEach(record -> text.append(' ').append(record));
        perhaps.forEach(record -> text.append(' ').append(record).append('?'));
        return text.toString();
    }
}
