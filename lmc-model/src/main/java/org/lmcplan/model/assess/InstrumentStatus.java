package org.lmcplan.model.assess;

/** The stage that a document reached by the records. From the least to the most. */
public enum InstrumentStatus implements TargetStatus {
    /** No record bears on it. */
    NO_RECORD(0),
    /** Records bear on it, but none tells its stage. */
    MENTIONED(0),
    /** It is being drawn up. */
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
}
