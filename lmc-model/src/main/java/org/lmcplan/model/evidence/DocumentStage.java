package org.lmcplan.model.evidence;

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
    IN_FORCE
}
