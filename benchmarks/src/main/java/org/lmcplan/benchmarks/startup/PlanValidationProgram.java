package org.lmcplan.benchmarks.startup;

import org.lmcplan.io.BundledPlan;
import org.lmcplan.validate.Validator;

/** Reads and validates the shipped plan once. */
public final class PlanValidationProgram {

    private PlanValidationProgram() {}

    public static void main(String[] args) {
        if (Validator.standard().validate(BundledPlan.LMC_2023_2027.load()).hasErrors()) {
            throw new IllegalStateException("the shipped plan has errors");
        }
    }
}
