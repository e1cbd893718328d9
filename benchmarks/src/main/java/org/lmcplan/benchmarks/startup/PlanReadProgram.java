package org.lmcplan.benchmarks.startup;

import org.lmcplan.io.BundledPlan;

/** Reads the shipped plan once. */
public final class PlanReadProgram {

    private PlanReadProgram() {}

    public static void main(String[] args) {
        if (BundledPlan.LMC_2023_2027.load().commitments().isEmpty()) {
            throw new IllegalStateException("the shipped plan has no commitments");
        }
    }
}
