package org.lmcplan.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;

/**
 * Plans of any multiple of the size of the shipped one, and of the same make-up: the shipped plan itself, followed by copies
 * in other words. The same number and seed give the same plan.
 */
final class GeneratedPlan {

    /** So many times the shipped plan hold 100,000 commitments. */
    static final int LARGEST = 1064;

    private final Plan shipped = BundledPlan.LMC_2023_2027.load();
    private final List<PlanCopy> copies;

    private GeneratedPlan(int times, long seed) {
        PlanIndex index = PlanIndex.of(shipped);
        Set<Slug> shared = Stream.concat(shipped.pillars().stream(), shipped.priorityAreas().stream())
                .map(NamedElement::id)
                .collect(Collectors.toSet());
        int chapters = shipped.sections().stream()
                .mapToInt(section -> section.number().parts().get(0))
                .max()
                .orElseThrow();
        copies = IntStream.range(1, times)
                .mapToObj(copy -> new PlanCopy(index, shared, chapters, copy, seed))
                .toList();
    }

    /** A plan so many times the size of the shipped one, which is itself the plan of once its size. */
    static Plan of(int times, long seed) {
        return new GeneratedPlan(times, seed).plan();
    }

    private Plan plan() {
        return shipped.toBuilder()
                .sources(all(shipped.sources(), PlanCopy::source))
                .sections(all(shipped.sections(), PlanCopy::section))
                .predecessors(all(shipped.predecessors(), PlanCopy::predecessor))
                .goals(all(shipped.goals(), PlanCopy::goal))
                .principles(all(shipped.principles(), PlanCopy::principle))
                .cooperationAreas(all(shipped.cooperationAreas(), PlanCopy::area))
                .statements(all(shipped.statements(), PlanCopy::statement))
                .commitments(all(shipped.commitments(), PlanCopy::commitment))
                .mechanisms(all(shipped.mechanisms(), PlanCopy::mechanism))
                .instruments(all(shipped.instruments(), PlanCopy::instrument))
                .programmes(all(shipped.programmes(), PlanCopy::programme))
                .partners(all(shipped.partners(), PlanCopy::partner))
                .initiatives(all(shipped.initiatives(), PlanCopy::initiative))
                .actors(all(shipped.actors(), PlanCopy::actor))
                .build();
    }

    private <T> List<T> all(List<T> shippedOnes, BiFunction<PlanCopy, T, T> copied) {
        List<T> all = new ArrayList<>(shippedOnes);
        copies.forEach(copy -> shippedOnes.forEach(one -> all.add(copied.apply(copy, one))));
        return all;
    }
}
