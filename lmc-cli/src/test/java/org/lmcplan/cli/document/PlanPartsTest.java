package org.lmcplan.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;

class PlanPartsTest {

    private final Plan plan = BundledPlan.LMC_2023_2027.load();

    @TempDir
    Path temp;

    @Test
    void thePartsAreThePlanWhateverItsOrder() throws IOException {
        List<Commitment> reversed = new ArrayList<>(plan.commitments());
        Collections.reverse(reversed);
        Plan unusual = plan.toBuilder()
                .commitments(reversed)
                .extensions(plan.extensions().with("x-own", ExtensionValue.of("commitments:\n")))
                .build();
        PlanParts.of(unusual).writeTo("parts", temp.resolve("parts"));
        assertThat(LmcReader.create().readFolder(temp.resolve("parts")).orThrow())
                .isEqualTo(unusual);
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        List<Path> written = PlanParts.of(plan).writeTo("parts", temp.resolve("parts"));
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactly(temp.resolve("parts"));
        }
        assertThat(written).allMatch(Files::isRegularFile);
    }
}
