package org.lmcplan.benchmarks.start;

import org.lmcplan.io.BundledPlan;

/** Reads the shipped plan once. */
public final class ReadShippedPlan {

    private ReadShippedPlan() {}

    public static void main(String[] args) {
        if (BundledPlan.LMC_2023_2027.load().commitments().isEmpty()) {
            throw new IllegalStateException("the shipped plan promises nothing");
        }
    }
}
