package org.lmcplan.model.assess;

/** What records show of a body or partner. From the least to the most. */
public enum BodyStatus implements TargetStatus {
    /** No record bears on it. */
    NO_RECORD(0),
    /** There is talk of it; nothing that it did. */
    MENTIONED(0),
    /** It met, reported, or had money or projects, so it is there. */
    ACTIVE(2),
    /** It was set up. */
    ESTABLISHED(2),
    /** It was raised, widened or improved. */
    UPGRADED(3);

    private final int level;

    BodyStatus(int level) {
        this.level = level;
    }

    @Override
    public int level() {
        return level;
    }
}
