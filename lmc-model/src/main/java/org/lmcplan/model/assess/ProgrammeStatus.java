package org.lmcplan.model.assess;

/** What records show about an undertaking, from least to most. */
public enum ProgrammeStatus implements TargetStatus {
    /** No record concerns it. */
    NO_RECORD(0),
    /** It is mentioned, but no record shows that anything was done. */
    MENTIONED(0),
    /** Activities took place under it. */
    ACTIVE(2),
    /** It began. */
    STARTED(2),
    /** It ended. */
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
