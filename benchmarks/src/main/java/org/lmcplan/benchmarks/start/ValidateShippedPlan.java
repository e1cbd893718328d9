package org.lmcplan.benchmarks.start;

import org.lmcplan.io.BundledPlan;
import org.lmcplan.validate.Validator;

/** Reads and validates the shipped plan once. */
public final class ValidateShippedPlan {

    private ValidateShippedPlan() {}

    public static void main(String[] args) {
        if (Validator.standard().validate(BundledPlan.LMC_2023_2027.load()).hasErrors()) {
            throw new IllegalStateException("the shipped plan has errors");
        }
    }
}
