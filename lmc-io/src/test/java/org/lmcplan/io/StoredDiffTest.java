package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Act;
import org.lmcplan.model.Actor;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Force;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.diff.Change;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.Succession;

/** The differences between two plans that are written and read again with these plans are the same. */
class StoredDiffTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "plans");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void differencesFromAChangedPlanAreReadBackEqual(Format format) {
        Set<String> types = new TreeSet<>();
        Plan plan = LmcReader.create().readPlan(EXAMPLES.resolve("three-lakes-2024-2029.yaml"));
        DocumentMutator mutator = new DocumentMutator(LmcWriter.create().toText(plan, Format.JSON), 11);
        for (int i = 0; i < 200; i++) {
            Optional<Plan> changed = LmcReader.create()
                    .read(DocumentSource.text(JsonTree.print(mutator.next().document()), Format.JSON)
                            .named("mutant"))
                    .value();
            if (changed.isPresent()) {
                PlanDiff diff = PlanDiff.between(plan, changed.get());
                check(diff, format, "mutant " + i);
                diff.changes().forEach(change -> types.add(change.getClass().getSimpleName()));
            }
        }
        assertThat(types).contains("Added", "Removed", "PropertyChanged", "TextChanged");
    }

    @Test
    void differencesBetweenAnyPlansAreReadBackEqual() {
        Plan shipped = BundledPlan.LMC_2023_2027.load();
        GeneratedPlans.forEach((plan, which) -> {
            check(PlanDiff.between(plan, plan), Format.JSON, which);
            if (which.hashCode() % 8 == 0) {
                check(PlanDiff.between(shipped, plan), Format.JSON, which);
                check(PlanDiff.between(plan, shipped), Format.JSON, which);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeOfChangeIsReadBackEqual(Format format) {
        Plan plan = LmcReader.create().readPlan(EXAMPLES.resolve("three-lakes-2024-2029.yaml"));
        PlanDiff diff = PlanDiff.between(plan, edited(plan));
        Set<String> types = new TreeSet<>();
        diff.changes().forEach(change -> types.add(change.getClass().getSimpleName()));
        assertThat(types)
                .containsExactlyInAnyOrder(
                        "Added",
                        "Removed",
                        "Reordered",
                        "Succession",
                        "Renumbered",
                        "Moved",
                        "Renamed",
                        "TextChanged",
                        "ForceChanged",
                        "ActsChanged",
                        "CadenceChanged",
                        "Retargeted",
                        "LifecycleChanged",
                        "PropertyChanged");
        assertThat(diff.changes(Succession.class)).anyMatch(Succession::isSplit).anyMatch(Succession::isMerger);
        check(diff, format, "all types");
    }

    /** Changes a plan in every way: two parts were merged, one was split, others were moved, renamed, removed and added. */
    private static Plan edited(Plan plan) {
        List<Commitment> commitments = new ArrayList<>(plan.commitments());
        edit(commitments, "3-1", line -> line.force(Force.EXPLORE).acts(List.of(Act.SUBMIT)));
        edit(
                commitments,
                "3-2",
                line -> line.cadence(new Cadence.EveryYears(2)).targets(List.of(Slug.of("secretariat"))));
        edit(commitments, "3-3", line -> line.cadence(Optional.empty()).note(LocalizedText.english("a note")));
        edit(commitments, "4.1.2-1", line -> line.id(CommitmentId.of("4.2-9")));
        edit(commitments, "4.2-3", line -> line.id(CommitmentId.of("4.2-7")));
        Collections.swap(commitments, 3, 4);
        List<Mechanism> mechanisms = new ArrayList<>(plan.mechanisms());
        Mechanism committee = mechanisms.get(1);
        mechanisms.set(1, successor(committee, "first-committee", "technical-committee"));
        mechanisms.add(successor(committee, "second-committee", "technical-committee"));
        mechanisms.add(committee.toBuilder().id(Slug.of("new-body")).build());
        mechanisms.set(
                0,
                mechanisms.get(0).toBuilder()
                        .lifecycle(Lifecycle.UNDER_STUDY)
                        .names(committee.names())
                        .build());
        Actor both = plan.actors().get(0).toBuilder()
                .id(Slug.of("both"))
                .succeeds(List.of(FormerId.of("hydrology-unit"), FormerId.of("universities")))
                .build();
        return plan.toBuilder()
                .title("Another title")
                .commitments(commitments)
                .mechanisms(mechanisms)
                .actors(List.of(both))
                .goals(List.of())
                .build();
    }

    private static Mechanism successor(Mechanism before, String id, String former) {
        return before.toBuilder()
                .id(Slug.of(id))
                .succeeds(List.of(FormerId.of(former)))
                .build();
    }

    private static void edit(List<Commitment> all, String id, UnaryOperator<Commitment.Builder> change) {
        all.replaceAll(each ->
                each.id().value().equals(id) ? change.apply(each.toBuilder()).build() : each);
    }

    private static void check(PlanDiff diff, Format format, String which) {
        String text = LmcWriter.create().toText(diff, format);
        ReadResult<PlanDiff> result = LmcReader.create()
                .readDiff(DocumentSource.text(text, format).named("diff"), diff.older(), diff.newer());
        assertThat(result.faults()).as(which).isEmpty();
        assertThat(result.orThrow().changes()).as(which).isEqualTo(diff.changes());
        assertThat(result.orThrow()).as(which).isEqualTo(diff);
        assertThat(LmcWriter.create().toText(result.orThrow(), format))
                .as(which)
                .isEqualTo(text);
    }

    @Test
    void aFileHoldsTheSameText() throws IOException {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        PlanDiff diff = PlanDiff.between(plan, plan.toBuilder().title("另一标题").build());
        Path file = folder.resolve("diff.yaml");
        LmcWriter.create().write(diff, file);
        assertThat(Files.readString(file)).isEqualTo(LmcWriter.create().toText(diff, Format.YAML));
        assertThat(diff.changes(Succession.class)).isEmpty();
        assertThat(diff.changes(Change.class)).hasSize(1);
    }
}
