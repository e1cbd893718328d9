package org.lmcplan.model.assess;

/** What records show of an undertaking. From the least to the most. */
public enum ProgrammeStatus implements TargetStatus {
    /** No record bears on it. */
    NO_RECORD(0),
    /** There is talk of it; nothing that was done. */
    MENTIONED(0),
    /** Something was done under it. */
    ACTIVE(2),
    /** It began. */
    STARTED(2),
    /** It came to its end. */
    FINISHED(3);

    private final int level;

    ProgrammeStatus(int level) {
        this.level = level;
    }

    @Override
    public int level() {
        return level;
    }
}
