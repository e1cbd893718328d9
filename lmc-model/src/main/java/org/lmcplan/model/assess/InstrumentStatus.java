package org.lmcplan.model.assess;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** The stage of a document according to the records, from least to most. */
public enum InstrumentStatus implements TargetStatus {
    /** No record concerns it. */
    NO_RECORD(0),
    /** Records concern it, but none shows its stage. */
    MENTIONED(0),
    /** It is being drafted. */
    IN_DRAFTING(1),
    /** Its text is complete. */
    DRAFTED(2),
    /** It was adopted. */
    ADOPTED(2),
    /** It took effect or is being carried out. */
    IN_FORCE(2);

    private final int level;

    InstrumentStatus(int level) {
        this.level = level;
    }

    @Override
    public int level() {
        return level;
    }

    /**
     * Returns the status of an instrument with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static InstrumentStatus of(String code) {
        return Coded.of(InstrumentStatus.class, code);
    }

    /** Returns the status of an instrument with this code; empty if there is none. */
    public static Optional<InstrumentStatus> parse(String code) {
        return Coded.parse(InstrumentStatus.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static InstrumentStatus fromString(String code) {
        return of(code);
    }
}
