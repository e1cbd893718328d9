package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;
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
        for (Path file : new Path[] {
            EXAMPLES.resolve("three-lakes-2024-2029.yaml"), EXAMPLES.resolve("three-lakes-2024-2029.yaml")
        }) {
            Plan plan = LmcReader.create().readPlan(file);
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
