package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.lmcplan.model.ElementId;

/**
 * The last closed window of a series, in which too little is recorded.
 *
 * @param kind what recurs
 * @param subject the id of the body, of the report, or of the commitment
 * @param window the window
 */
public record SeriesGap(SeriesKind kind, ElementId subject, Window window) implements Serializable {
    public SeriesGap {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(window, "window");
    }

    /** Returns the subject and the last day of the window, as in {@code leaders-meeting by 2025-12-31}. */
    @Override
    public String toString() {
        return subject + " by " + window.closes();
    }
}
