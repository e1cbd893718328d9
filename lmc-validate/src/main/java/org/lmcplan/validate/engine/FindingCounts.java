package org.lmcplan.validate.engine;

import java.util.Arrays;
import java.util.Collection;

/** Counts the breaches and failures of each rule. */
public final class FindingCounts {

    private int[] breaches = new int[0];
    private int[] failures = new int[0];

    /** Counts these findings. */
    public void add(Collection<PendingFinding> findings) {
        for (PendingFinding finding : findings) {
            int rule = finding.rule().number();
            grow(rule + 1);
            (finding.isFailure() ? failures : breaches)[rule]++;
        }
    }

    /** Adds what other counts hold. */
    public void add(FindingCounts other) {
        grow(other.breaches.length);
        for (int i = 0; i < other.breaches.length; i++) {
            breaches[i] += other.breaches[i];
            failures[i] += other.failures[i];
        }
    }

    int breaches(AppliedRule<?> rule) {
        return rule.number() < breaches.length ? breaches[rule.number()] : 0;
    }

    int failures(AppliedRule<?> rule) {
        return rule.number() < failures.length ? failures[rule.number()] : 0;
    }

    private void grow(int length) {
        if (length > breaches.length) {
            breaches = Arrays.copyOf(breaches, length);
            failures = Arrays.copyOf(failures, length);
        }
    }
}
