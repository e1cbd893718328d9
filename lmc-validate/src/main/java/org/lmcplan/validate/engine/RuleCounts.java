package org.lmcplan.validate.engine;

/** How often each rule of a catalogue was breached, and how often it failed. */
public final class RuleCounts {

    private final int[] breaches;
    private final int[] failures;

    /** Nothing counted yet; rules are known by their numbers, from 0. */
    public RuleCounts(int rules) {
        breaches = new int[rules];
        failures = new int[rules];
    }

    /** Counts a finding. */
    public void add(PendingFinding finding) {
        int[] counts = finding.isFailure() ? failures : breaches;
        counts[finding.rule().number()]++;
    }

    /** Adds up the counts. */
    public void add(RuleCounts others) {
        for (int rule = 0; rule < others.breaches.length; rule++) {
            breaches[rule] += others.breaches[rule];
            failures[rule] += others.failures[rule];
        }
    }

    int breaches(AppliedRule<?> rule) {
        return breaches[rule.number()];
    }

    int failures(AppliedRule<?> rule) {
        return failures[rule.number()];
    }

    /** Whether there is any finding of a rule. */
    public boolean has(AppliedRule<?> rule) {
        return breaches(rule) + failures(rule) > 0;
    }
}
