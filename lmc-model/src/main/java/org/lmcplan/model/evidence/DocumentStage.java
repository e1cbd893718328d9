package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Coded;

/** The stage of a document, from first to last. */
public enum DocumentStage implements Coded {
    /** It is being drafted. */
    IN_DRAFTING,
    /** Its text is complete, whether adopted or not. */
    DRAFTED,
    /** It was adopted. */
    ADOPTED,
    /** It took effect or is being carried out. */
    IN_FORCE;

    /**
     * Returns the stage of a document with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static DocumentStage of(String code) {
        return Coded.of(DocumentStage.class, code);
    }

    /** Returns the stage of a document with this code; empty if there is none. */
    public static Optional<DocumentStage> parse(String code) {
        return Coded.parse(DocumentStage.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static DocumentStage fromString(String code) {
        return of(code);
    }
}
