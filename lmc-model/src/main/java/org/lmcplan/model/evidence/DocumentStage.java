package org.lmcplan.model.evidence;

import org.lmcplan.model.Coded;

/** How far a document got. From the first stage to the last. */
public enum DocumentStage implements Coded {
    /** It is being drawn up. */
    IN_DRAFTING,
    /** Its text is complete, adopted or not. */
    DRAFTED,
    /** It was adopted. */
    ADOPTED,
    /** It took effect or is being carried out. */
    IN_FORCE
}
