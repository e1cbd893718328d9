package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;

/** An entry stays in its document when it gets another id, like all others. */
class PlanSplitterTest {

    private static final Plan PLAN = BundledPlan.LMC_2023_2027.load();

    /** Cuts each list of the plan into three at random. */
    private static List<Plan> documents(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Plan.Builder> documents = List.of(PLAN.toBuilder(), PlanShape.part(PLAN.id()), PlanShape.part(PLAN.id()));
        for (PlanPart kind : PlanPart.values()) {
            List<? extends Extensible> entries = kind.of(PLAN);
            int first = random.nextInt(entries.size() + 1);
            int second = random.nextInt(first, entries.size() + 1);
            kind.set(documents.get(0), entries.subList(0, first));
            kind.set(documents.get(1), entries.subList(first, second));
            kind.set(documents.get(2), entries.subList(second, entries.size()));
        }
        return documents.stream().map(Plan.Builder::build).toList();
    }

    private static List<Integer> sizes(List<Plan> documents) {
        List<Integer> sizes = new ArrayList<>();
        for (Plan document : documents) {
            for (PlanPart kind : PlanPart.values()) {
                sizes.add(kind.of(document).size());
            }
        }
        return sizes;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anEntryUnderAnotherIdStaysInItsDocument(long seed) {
        List<Plan> before = documents(seed);
        for (PlanElement element : PlanIndex.of(PLAN).elements()) {
            ElementId from = element.id();
            ElementId to = from instanceof CommitmentId id ? new CommitmentId(id.section(), 99) : Slug.of("renamed");
            assertThat(sizes(PlanSplitter.split(before, PLAN.renaming(from, to))))
                    .as("%s, with seed %s", from, seed)
                    .isEqualTo(sizes(before));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theCommitmentsOfARenumberedSectionStayInTheirDocuments(long seed) {
        List<Plan> before = documents(seed);
        Plan renumbered = PLAN.renaming(SectionNumber.of("4.2"), SectionNumber.of("7"));
        assertThat(sizes(PlanSplitter.split(before, renumbered))).isEqualTo(sizes(before));
    }

    @Test
    void aNewEntryIsNotTakenForOneUnderAnotherId() {
        List<Mechanism> all = PLAN.mechanisms();
        List<Plan> before = List.of(
                PLAN.toBuilder().mechanisms(all.subList(0, 2)).build(),
                PlanShape.part(PLAN.id()).mechanisms(all.subList(2, all.size())).build());
        List<Mechanism> more = new ArrayList<>(all);
        more.add(2, all.get(0).toBuilder().id(Slug.of("new")).build());
        List<Plan> after =
                PlanSplitter.split(before, PLAN.toBuilder().mechanisms(more).build());
        assertThat(after.get(0).mechanisms()).isEqualTo(more.subList(0, 3));
        assertThat(after.get(1).mechanisms()).isEqualTo(all.subList(2, all.size()));
    }
}
