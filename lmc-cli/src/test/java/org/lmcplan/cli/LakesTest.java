package org.lmcplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterPart;

/** Commands on the example of the three lakes, which has what the plan of 2023-2027 has not, and on every id of both plans. */
class LakesTest {

    private static final Path EXAMPLES = Path.of("../examples/plans");
    private static final Path RECORDED = Path.of("src/test/resources/lakes");
    private static final String ASSESS = "lmc assess lakes.yaml lakes-register.yaml --as-of 2026-11-23 ";

    private static World world(Path temp) throws IOException {
        World world = World.in(temp);
        Files.copy(
                EXAMPLES.resolve("three-lakes-2024-2029.yaml"), world.folder().resolve("lakes.yaml"));
        Files.copy(EXAMPLES.resolve("three-lakes-register.yaml"), world.folder().resolve("lakes-register.yaml"));
        return world;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theLakesAreShownAndAssessedAsRecorded(String language, @TempDir Path temp) throws IOException {
        World world = world(temp);
        StringBuilder shown = new StringBuilder();
        for (String line : Files.readAllLines(RECORDED.resolve("lakes.txt"), UTF_8)) {
            shown.append(ShellCase.of(line).run(world, Locale.forLanguageTag(language)));
        }
        Path golden = RECORDED.resolve("lakes." + language + ".golden");
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.write(golden, shown.toString().getBytes(UTF_8));
        }
        assertThat(shown.toString()).isEqualTo(new String(Files.readAllBytes(golden), UTF_8));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyIdCanBeShownAsTextAndAsJson(String language, @TempDir Path temp) throws IOException {
        World world = world(temp);
        LmcReader reader = LmcReader.create();
        Plan lakes = reader.readPlan(world.folder().resolve("lakes.yaml"));
        Register evidence = reader.readRegister(world.folder().resolve("lakes-register.yaml"));
        for (String id : ids(lakes, evidence, 2)) {
            check(world, "lmc show lakes.yaml --register lakes-register.yaml -q " + id, language);
        }
        for (String id : ids(BundledPlan.LMC_2023_2027.load(), BundledRegister.LMC_2023_2027.load(), 1)) {
            check(world, "lmc show -q " + id, language);
        }
    }

    private static void check(World world, String line, String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(ShellCase.of(line).run(world, locale)).as(line).contains("exit 0\n-- out\n");
        String json = out(ShellCase.of(line + " --format json").run(world, locale));
        assertThat(LmcReader.create()
                        .readData(DocumentSource.text(json, Format.JSON))
                        .value())
                .as(line)
                .isPresent();
    }

    private static List<String> ids(Plan plan, Register register, int ofEachKind) {
        List<String> ids = new ArrayList<>();
        for (PlanPart kind : PlanPart.values()) {
            if (kind != PlanPart.PLAN) {
                kind.of(plan).stream().limit(ofEachKind).map(PlanPart::nameOf).forEach(ids::add);
            }
        }
        Stream.of(RegisterPart.RECORD, RegisterPart.PROJECT)
                .flatMap(kind -> kind.of(register).stream().limit(ofEachKind * 6L))
                .map(part -> RegisterPart.idOf(part).value())
                .forEach(ids::add);
        return ids;
    }

    @Tag("slow")
    @Test
    void everyKindOfPartCanBeQueriedInEveryFormat(@TempDir Path temp) throws IOException {
        World world = world(temp);
        Plan lakes = LmcReader.create().readPlan(world.folder().resolve("lakes.yaml"));
        for (PlanPart kind : PlanPart.values()) {
            query(world, "lmc query lakes.yaml", kind.code(), kind.of(lakes).size());
        }
        for (String kind : List.of("principle", "initiative", "partner", "priority-area", "pillar")) {
            query(world, "lmc query @lmc-2023-2027", kind, -1);
        }
        Register evidence = LmcReader.create().readRegister(world.folder().resolve("lakes-register.yaml"));
        for (RegisterPart kind : List.of(RegisterPart.RECORD, RegisterPart.PROJECT, RegisterPart.FUNDER)) {
            query(
                    world,
                    "lmc query lakes-register.yaml --plan lakes.yaml",
                    kind.code(),
                    kind.of(evidence).size());
        }
    }

    private static void query(World world, String command, String kind, int expected) throws IOException {
        String line = command + " 'not x-none exists' -q --of " + kind;
        String lines = ShellCase.of(line + " --format jsonl").run(world, Locale.ENGLISH);
        long count = lines.lines().filter(each -> each.startsWith("{")).count();
        if (expected >= 0) {
            assertThat(count).as(line).isEqualTo(expected);
        }
        for (String format : List.of("text", "json", "csv")) {
            assertThat(ShellCase.of(line + " --format " + format).run(world, Locale.CHINESE))
                    .as(line)
                    .contains("exit 0\n");
        }
        String csv = ShellCase.of(line + " --format csv").run(world, Locale.ENGLISH);
        assertThat(csv.lines().filter(each -> each.contains(",")).count())
                .as(line)
                .isEqualTo(count + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary",
                "commitments",
                "targets",
                "indicators",
                "meetings",
                "windows",
                "due",
                "overdue",
                "money"
            })
    void everyPartOfAnAssessmentIsPrintedInEveryFormat(String aspect, @TempDir Path temp) throws IOException {
        World world = world(temp);
        for (String format : List.of("text", "csv")) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                String line = ASSESS + "-q --reading rolling --what " + aspect + " --format " + format;
                assertThat(ShellCase.of(line).run(world, locale)).as(line).contains("exit 0\n");
            }
        }
        String lines = out(ShellCase.of(ASSESS + "--reading calendar-years --what " + aspect + " --format jsonl")
                .run(world, Locale.ENGLISH));
        String json =
                out(ShellCase.of(ASSESS + "--what " + aspect + " --format json").run(world, Locale.ENGLISH));
        for (String each : Stream.concat(Stream.of(json), lines.lines()).toList()) {
            assertThat(LmcReader.create()
                            .readData(DocumentSource.text(each, Format.JSON))
                            .value())
                    .as(each)
                    .isPresent();
        }
    }

    @Test
    void everyPropertyThatNamesOthersIsFollowed(@TempDir Path temp) throws IOException {
        World world = world(temp);
        for (String property :
                List.of("leads", "area.section", "about", "targets.names.en", "section", "cadence.years")) {
            assertThat(ShellCase.of("lmc query lakes.yaml 'ordinal >= 1' --by " + property)
                            .run(world, Locale.ENGLISH))
                    .as(property)
                    .contains("exit 0\n-- out\n");
        }
    }

    private static String out(String shown) {
        int start = shown.indexOf("-- out\n") + "-- out\n".length();
        int end = shown.indexOf("-- err\n");
        return shown.substring(start, end < 0 ? shown.length() : end).strip();
    }

    @Test
    void theCountsOfAllElementsAgreeWithTheIndex() {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        assertThat(ids(plan, BundledRegister.LMC_2023_2027.load(), 1_000))
                .containsAll(PlanIndex.of(plan).elements().stream()
                        .map(element -> element.id().value())
                        .toList());
    }
}
