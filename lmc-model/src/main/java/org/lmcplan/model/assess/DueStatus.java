package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** Whether what a commitment promises by a date was done by then, according to the records. */
public enum DueStatus implements Coded {
    /** Records show that it was done by the date. */
    MET,
    /** Records show that it was done, but not that it was done by the date. */
    MET_LATE,
    /** No record shows that it was done, and the date has not passed. */
    OPEN,
    /** The date has passed, and no record shows that it was done. */
    OVERDUE,
    /** It depends on a day that is not known. */
    UNDETERMINED,
    /** It can show activity only, so no record can show that it was done. */
    NOT_TRACKABLE;

    /**
     * Returns the status of a due date with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static DueStatus of(String code) {
        return Coded.of(DueStatus.class, code);
    }

    /** Returns the status of a due date with this code; empty if there is none. */
    public static Optional<DueStatus> parse(String code) {
        return Coded.parse(DueStatus.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static DueStatus fromString(String code) {
        return of(code);
    }
}
