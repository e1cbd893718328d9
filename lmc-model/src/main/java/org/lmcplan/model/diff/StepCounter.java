package org.lmcplan.model.diff;

/**
 * Counts the steps of a comparison, so that a test can check how the work grows with the size of the plans, independently of
 * the machine.
 */
final class StepCounter {

    private long steps;

    /** Counts one step: an entry visited, a key looked up or a property compared. */
    void step() {
        steps++;
    }

    long steps() {
        return steps;
    }
}
