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
 * Generates plans of the same composition as the shipped one and any multiple of its size: the shipped plan itself, followed
 * by reworded copies. The same size and seed always give the same plan.
 */
final class GeneratedPlan {

    /** The size at which a plan holds 100,000 commitments. */
    static final int LARGEST = 1064;

    private final Plan shipped = BundledPlan.LMC_2023_2027.load();
    private final List<PlanCopier> copiers;

    private GeneratedPlan(int times, long seed) {
        PlanIndex index = PlanIndex.of(shipped);
        Set<Slug> shared = Stream.concat(shipped.pillars().stream(), shipped.priorityAreas().stream())
                .map(NamedElement::id)
                .collect(Collectors.toSet());
        int chapters = shipped.sections().stream()
                .mapToInt(section -> section.number().parts().get(0))
                .max()
                .orElseThrow();
        copiers = IntStream.range(1, times)
                .mapToObj(copy -> new PlanCopier(index, shared, chapters, copy, seed))
                .toList();
    }

    /** Returns a plan of the given size, as a multiple of the shipped one; {@code of(1, seed)} is the shipped plan itself. */
    static Plan of(int times, long seed) {
        return new GeneratedPlan(times, seed).plan();
    }

    private Plan plan() {
        return shipped.toBuilder()
                .sources(withCopies(shipped.sources(), PlanCopier::copy))
                .sections(withCopies(shipped.sections(), PlanCopier::copy))
                .predecessors(withCopies(shipped.predecessors(), PlanCopier::copy))
                .goals(withCopies(shipped.goals(), PlanCopier::copy))
                .principles(withCopies(shipped.principles(), PlanCopier::copy))
                .cooperationAreas(withCopies(shipped.cooperationAreas(), PlanCopier::copy))
                .statements(withCopies(shipped.statements(), PlanCopier::copy))
                .commitments(withCopies(shipped.commitments(), PlanCopier::copy))
                .mechanisms(withCopies(shipped.mechanisms(), PlanCopier::copy))
                .instruments(withCopies(shipped.instruments(), PlanCopier::copy))
                .programmes(withCopies(shipped.programmes(), PlanCopier::copy))
                .partners(withCopies(shipped.partners(), PlanCopier::copy))
                .initiatives(withCopies(shipped.initiatives(), PlanCopier::copy))
                .actors(withCopies(shipped.actors(), PlanCopier::copy))
                .build();
    }

    private <T> List<T> withCopies(List<T> originals, BiFunction<PlanCopier, T, T> copy) {
        List<T> all = new ArrayList<>(originals);
        copiers.forEach(copier -> originals.forEach(original -> all.add(copy.apply(copier, original))));
        return all;
    }
}
