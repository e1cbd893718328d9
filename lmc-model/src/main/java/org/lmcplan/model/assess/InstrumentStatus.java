package org.lmcplan.model.assess;

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
}
