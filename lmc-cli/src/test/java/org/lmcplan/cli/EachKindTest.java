package org.lmcplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.evidence.RegisterPart;

/** Every kind of part of the shipped plan and register can be listed and shown. */
class EachKindTest {

    @TempDir
    static Path temp;

    private static World world;

    @BeforeAll
    static void makeFiles() throws IOException {
        world = World.in(temp);
    }

    static Stream<DocumentPart> kinds() {
        return Stream.<DocumentPart>concat(Stream.of(PlanPart.values()), Stream.of(RegisterPart.values()))
                .filter(kind -> kind != RegisterPart.SEARCH);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindIsListedAsTextAndAsATable(DocumentPart kind) throws IOException {
        String query = "lmc query @lmc-2023-2027 '" + (kind == PlanPart.SECTION ? "number" : "id") + " exists' --of "
                + kind.code();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(ShellCase.of(query).run(world, locale)).contains("exit 0\n");
        }
        String json = ShellCase.of(query + " --format jsonl").run(world, Locale.ENGLISH);
        String csv = ShellCase.of(query + " --format csv").run(world, Locale.ENGLISH);
        assertThat(csv.split("\r\n", -1)).hasSizeGreaterThan(1);
        assertThat(csv.contains("Nothing matches.")).isEqualTo(json.contains("Nothing matches."));
    }

    @Test
    void anElementOfEachKindIsShownAsTextAndAsJson() throws IOException {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        Set<PlanPart> shown = EnumSet.noneOf(PlanPart.class);
        for (PlanElement element : PlanIndex.of(plan).elements()) {
            if (!shown.add(PlanPart.of(element))) {
                continue;
            }
            String show = "lmc show " + element.id() + " --as-of 2026-06-30";
            assertThat(ShellCase.of(show).run(world, Locale.ENGLISH))
                    .contains("exit 0\n")
                    .contains(element.id().toString());
            assertThat(ShellCase.of(show + " --format json").run(world, Locale.ENGLISH))
                    .contains("exit 0\n")
                    .contains("\"id\": \"" + element.id() + "\"");
        }
        assertThat(shown).contains(PlanPart.MECHANISM, PlanPart.PARTNER, PlanPart.COMMITMENT);
    }
}
