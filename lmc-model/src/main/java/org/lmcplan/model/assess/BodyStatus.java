package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** What records show about a body or partner, from least to most. */
public enum BodyStatus implements TargetStatus {
    /** No record concerns it. */
    NO_RECORD(0),
    /** It is mentioned, but no record shows that it did anything. */
    MENTIONED(0),
    /** It met, reported, or received money or projects, so it exists. */
    ACTIVE(2),
    /** It was established. */
    ESTABLISHED(2),
    /** It was upgraded, extended or improved. */
    UPGRADED(3);

    private final int level;

    BodyStatus(int level) {
        this.level = level;
    }

    @Override
    public int level() {
        return level;
    }

    /**
     * Returns the status of a body with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static BodyStatus of(String code) {
        return Coded.of(BodyStatus.class, code);
    }

    /** Returns the status of a body with this code; empty if there is none. */
    public static Optional<BodyStatus> parse(String code) {
        return Coded.parse(BodyStatus.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static BodyStatus fromString(String code) {
        return of(code);
    }
}
