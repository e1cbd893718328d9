package org.lmcplan.io;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.lmcplan.model.Plan;

/** The plans on which laws are tested: generated ones, made once for all tests, and the bundled one. */
public final class GeneratedPlans {

    private record Named(String name, Plan plan) {}

    private static final int FIXED = 500;

    private static final List<Named> PLANS = Seeds.of(FIXED)
            .mapToObj(seed -> new Named("seed " + seed, new PlanGenerator(seed).plan()))
            .toList();

    private GeneratedPlans() {}

    static int count() {
        return PLANS.size();
    }

    /** Passes each plan, with its seed, to a check. */
    public static void forEach(BiConsumer<Plan, String> check) {
        Stream.concat(PLANS.stream(), Stream.of(new Named("shipped plan", BundledPlan.LMC_2023_2027.load())))
                .parallel()
                .forEach(named -> check.accept(named.plan(), named.name()));
    }
}
