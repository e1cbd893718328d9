package org.lmcplan.model.diff;

/** Counts what a comparison does, so that a test can tell how the work grows with the plans, whatever the machine. */
final class Work {

    private long steps;

    /** One entry looked at, one key looked up, one property compared. */
    void step() {
        steps++;
    }

    long steps() {
        return steps;
    }
}
