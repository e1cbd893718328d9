package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.lmcplan.model.Slug;
import org.lmcplan.model.text.NullCheck;

/**
 * A period in which a meeting, a report or something else in a series was expected, with what the records show about it.
 *
 * @param opens the first day; by rolling years, the day of the previous one
 * @param closes the last day, by which it was due
 * @param inTerm whether it closes within the term of the plan; otherwise it is from before the plan
 * @param status whether it took place
 * @param held the records of what took place
 * @param perhaps the records that may show it in this window, depending on a day that is not known
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
