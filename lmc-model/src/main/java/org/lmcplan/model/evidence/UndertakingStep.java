package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** Whether a programme or project started or finished. */
public enum UndertakingStep implements Coded {
    /** It began. */
    STARTED,
    /** It ended. */
    FINISHED;

    /**
     * Returns the step of an undertaking with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static UndertakingStep of(String code) {
        return Coded.of(UndertakingStep.class, code);
    }

    /** Returns the step of an undertaking with this code; empty if there is none. */
    public static Optional<UndertakingStep> parse(String code) {
        return Coded.parse(UndertakingStep.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static UndertakingStep fromString(String code) {
        return of(code);
    }
}
