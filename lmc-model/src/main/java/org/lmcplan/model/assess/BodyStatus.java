package org.lmcplan.model.assess;

/** What records show about a body or partner, from least to most. */
public enum BodyStatus implements TargetStatus {
    /** No record concerns it. */
    NO_RECORD(0),
    /** It is mentioned, but no record shows that it did anything. */
    MENTIONED(0),
    /** It met, reported, or received money or projects, so it exists. */
    ACTIVE(2),
    /** It was established. */
    ESTABLISHED(2),
    /** It was upgraded, extended or improved. */
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
