package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.lmcplan.model.Slug;

/**
 * The last closed window of a series of meetings, in which no meeting is recorded.
 *
 * @param mechanism the id of the body, meeting or forum
 * @param window the window
 */
public record MeetingGap(Slug mechanism, Window window) implements Serializable {
    public MeetingGap {
        requireNonNull(mechanism, "mechanism");
        requireNonNull(window, "window");
    }

    /** Returns the body and the last day of the window, as in {@code leaders-meeting by 2025-12-31}. */
    @Override
    public String toString() {
        return mechanism + " by " + window.closes();
    }
}
