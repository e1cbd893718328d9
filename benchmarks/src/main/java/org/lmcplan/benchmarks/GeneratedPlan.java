package org.lmcplan.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;

/**
 * Generates plans of the same composition as a given one and any multiple of its size: the plan itself, followed by reworded
 * copies with distinct names. The same plan, size and seed always give the same result, and copies have the same findings as the
 * original.
 */
final class GeneratedPlan {

    /** The size at which a plan holds 100,000 commitments. */
    static final int LARGEST = 1064;

    private final Plan original;
    private final List<PlanCopier> copiers;

    private GeneratedPlan(Plan original, int times, long seed) {
        this.original = original;
        PlanIndex index = PlanIndex.of(original);
        copiers = IntStream.range(1, times)
                .mapToObj(copy -> new PlanCopier(index, copy, seed))
                .toList();
    }

    /** Returns the shipped plan at the given multiple of its size; {@code of(1, seed)} is the shipped plan itself. */
    static Plan of(int times, long seed) {
        return of(BundledPlan.LMC_2023_2027.load(), times, seed);
    }

    /** Returns a plan at the given multiple of its size. */
    static Plan of(Plan original, int times, long seed) {
        return new GeneratedPlan(original, times, seed).plan();
    }

    private Plan plan() {
        return original.toBuilder()
                .sources(withCopies(original.sources(), PlanCopier::copy))
                .sections(withCopies(original.sections(), PlanCopier::copy))
                .predecessors(withCopies(original.predecessors(), PlanCopier::copy))
                .goals(withCopies(original.goals(), PlanCopier::copy))
                .principles(withCopies(original.principles(), PlanCopier::copy))
                .cooperationAreas(withCopies(original.cooperationAreas(), PlanCopier::copy))
                .statements(withCopies(original.statements(), PlanCopier::copy))
                .commitments(withCopies(original.commitments(), PlanCopier::copy))
                .mechanisms(withCopies(original.mechanisms(), PlanCopier::copy))
                .instruments(withCopies(original.instruments(), PlanCopier::copy))
                .programmes(withCopies(original.programmes(), PlanCopier::copy))
                .partners(withCopies(original.partners(), PlanCopier::copy))
                .initiatives(withCopies(original.initiatives(), PlanCopier::copy))
                .actors(withCopies(original.actors(), PlanCopier::copy))
                .build();
    }

    private <T> List<T> withCopies(List<T> originals, BiFunction<PlanCopier, T, T> copy) {
        List<T> all = new ArrayList<>(originals);
        copiers.forEach(copier -> originals.forEach(original -> all.add(copy.apply(copier, original))));
        return all;
    }
}
