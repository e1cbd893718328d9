package org.lmcplan.model.diff;

/** Counts the steps of a comparison, so that a test can check on any machine how the work grows with the plans. */
final class StepCounter {

    private long steps;

    /** One entry looked at, one key looked up, one property compared. */
    void step() {
        steps++;
    }

    long steps() {
        return steps;
    }
}
