package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** What records show about an undertaking, from least to most. */
public enum ProgrammeStatus implements TargetStatus {
    /** No record concerns it. */
    NO_RECORD(0),
    /** It is mentioned, but no record shows that anything was done. */
    MENTIONED(0),
    /** Activities took place under it. */
    ACTIVE(2),
    /** It began. */
    STARTED(2),
    /** It ended. */
    FINISHED(3);

    private final int level;

    ProgrammeStatus(int level) {
        this.level = level;
    }

    @Override
    public int level() {
        return level;
    }

    /**
     * Returns the status of a programme with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static ProgrammeStatus of(String code) {
        return Coded.of(ProgrammeStatus.class, code);
    }

    /** Returns the status of a programme with this code; empty if there is none. */
    public static Optional<ProgrammeStatus> parse(String code) {
        return Coded.parse(ProgrammeStatus.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static ProgrammeStatus fromString(String code) {
        return of(code);
    }
}
