package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Programme;
import org.lmcplan.model.Slug;

/** A document in an older format is read like one in the current format, and its faults have their original positions. */
class MigrationTest {

    private static final Plan WITHOUT_NEW_KEYS = BundledPlan.LMC_2023_2027
            .load()
            .updating(
                    Programme.class,
                    Slug.of("regional-power-market"),
                    market -> market.toBuilder()
                            .lifecycle(Lifecycle.TO_BE_CREATED)
                            .build())
            .toBuilder()
            .framework(Optional.empty())
            .build();
    private static final Path OLDER = Path.of("src/test/resources/org/lmcplan/io/migrations");

    @ParameterizedTest
    @EnumSource
    void aPlanInTheFirstFormatIsReadAsInTheCurrentOne(Format format) {
        Plan plan = LmcReader.create().readPlan(OLDER.resolve("plan-1." + ending(format)));
        assertThat(plan.sections()).isEqualTo(GoldenPlan.PLAN.sections());
        assertThat(plan.commitments())
                .extracting(line -> line.gloss())
                .isEqualTo(GoldenPlan.PLAN.commitments().stream()
                        .map(line -> line.gloss())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aPlanInTheSecondFormatIsReadAsInTheCurrentOne(Format format) {
        assertThat(LmcReader.create().readPlan(OLDER.resolve("plan-2." + ending(format))))
                .isEqualTo(GoldenPlan.PLAN);
    }

    @ParameterizedTest
    @EnumSource
    void aRegisterInTheFirstFormatIsReadAsInTheCurrentOne(Format format) {
        assertThat(LmcReader.create().readRegister(OLDER.resolve("register-1." + ending(format))))
                .isEqualTo(GoldenEvidence.REGISTER);
    }

    @ParameterizedTest
    @EnumSource
    void everyPlanInAnOlderFormatMeansTheSameAndIsWrittenInTheNewestOne(Format format) {
        Seeds.of(100).forEach(seed -> {
            Plan plan = generated(seed);
            String current = LmcWriter.create().toText(plan, format);
            for (String older :
                    List.of(inFirstFormat(current, format), current.replaceFirst("lmc-plan/3", "lmc-plan/2"))) {
                ReadResult<Plan> read = read(older, format);
                assertThat(read.faults()).as("seed %d", seed).isEmpty();
                assertThat(read.value()).as("seed %d", seed).contains(plan);
                assertThat(LmcWriter.create().toText(read.orThrow(), format)).isEqualTo(current);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void anOlderDocumentHasTheSameFaultsAsTheCurrentOneAtItsOwnPositions(Format format) {
        Seeds.of(100).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            Tree tree = Tree.of(LmcWriter.create().toText(generated(seed), Format.JSON));
            new DefectInjector(random).inject(tree, 2 + random.nextInt(9));
            String current = tree.in(format);
            String older = inFirstFormat(current, format);
            if (older.matches("(?s).*\\bformat\"?: \"?lmc-plan/1.*")) { // unless the defect is in the format key
                assertThat(named(read(older, format))).as("seed %d", seed).isEqualTo(named(read(current, format)));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "framework: three-lakes",
                "levels:\n  - en: output",
                "revisions: []",
                "phases: []",
                "indicators: []"
            })
    void aNewKeyInAnOlderPlanGetsOneFaultThatNamesTheNewerFormat(String key) {
        String current = LmcWriter.create().toText(WITHOUT_NEW_KEYS, Format.YAML) + key + "\n";
        assertThat(read(current, Format.YAML).faults()).isEmpty();
        assertThat(read(current.replace("lmc-plan/3", "lmc-plan/2"), Format.YAML)
                        .faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(FaultKind.UNKNOWN_KEY);
                    assertThat(fault.hint()).contains("lmc-plan/3");
                });
    }

    @Test
    void theSourceMapUsesThePathsOfTheCurrentFormat() {
        String text = inFirstFormat(LmcWriter.create().toText(GoldenPlan.PLAN, Format.YAML), Format.YAML);
        SourceMap map = LmcReader.create()
                .withSourceMap()
                .read(DocumentSource.text(text, Format.YAML).named("older.yaml"))
                .sourceMap();
        int line = 1 + text.substring(0, text.indexOf("    gloss:")).split("\n", -1).length;
        assertThat(map.locate(org.lmcplan.model.DocumentPath.of("/sections/0/titleGloss/en")))
                .map(location -> location.span().start().line())
                .contains(line);
    }

    @Test
    void theLimitsApplyToOlderDocuments() {
        String older = inFirstFormat(LmcWriter.create().toText(GoldenPlan.PLAN, Format.YAML), Format.YAML);
        for (Limits limits :
                List.of(Limits.defaults().withMaxValues(20), Limits.defaults().withMaxDepth(2))) {
            assertThat(LmcReader.create()
                            .withLimits(limits)
                            .read(DocumentSource.text(older, Format.YAML).named("older.yaml"))
                            .faults())
                    .extracting(Fault::kind)
                    .containsAnyOf(FaultKind.TOO_MANY_VALUES, FaultKind.TOO_DEEP);
        }
    }

    @Test
    void writingUsesTheCurrentFormat() {
        Plan plan = LmcReader.create().readPlan(OLDER.resolve("plan-1.yaml"));
        assertThat(plan.sections().get(0).titleGloss().in(LanguageTag.ENGLISH)).isPresent();
        assertThat(LmcWriter.create().toText(plan, Format.YAML))
                .startsWith("format: lmc-plan/3\n")
                .contains("    titleGloss:\n");
    }

    @Test
    void aDocumentInTheFirstFormatMayNotUseTheNamesOfALaterOne() {
        String current = LmcWriter.create().toText(WITHOUT_NEW_KEYS, Format.JSON);
        ReadResult<Plan> read = read(current.replace("lmc-plan/3", "lmc-plan/1"), Format.JSON);
        assertThat(read.faults()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.UNKNOWN_KEY);
            assertThat(fault.path().toString()).matches("/sections/[0-9]+/titleGloss");
            assertThat(fault.excerpt()).isEqualTo("\"titleGloss\"");
            assertThat(fault.hint()).isEqualTo("write gloss, or lmc-plan/3 as the format");
        });
    }

    @Test
    void theKeysInAMisspeltListOfTheFirstFormatAreNotReportedAsWell() {
        String current = LmcWriter.create().toText(WITHOUT_NEW_KEYS, Format.YAML);
        String misspelt = inFirstFormat(current, Format.YAML).replaceFirst("\nsections:", "\nsectoins:");
        assertThat(named(read(misspelt, Format.YAML)))
                .singleElement()
                .asString()
                .startsWith("UNKNOWN_KEY /sectoins line ");
    }

    /** A plan of which an older format has every key and code. */
    private static Plan generated(long seed) {
        Tree tree = Tree.of(LmcWriter.create().toText(new PlanGenerator(seed).plan(), Format.JSON));
        return read(OlderPlan.withoutNewKeys(tree).in(Format.JSON), Format.JSON).orThrow();
    }

    private static String inFirstFormat(String text, Format format) {
        return format == Format.JSON
                ? text.replaceFirst("lmc-plan/[23]", "lmc-plan/1").replace("\"titleGloss\":", "\"gloss\":")
                : text.replaceFirst("lmc-plan/[23]", "lmc-plan/1")
                        .replace(" titleGloss:", " gloss:")
                        .replace(" \"titleGloss\":", " \"gloss\":");
    }

    private static List<String> named(ReadResult<Plan> result) {
        return result.faults().stream()
                .map(fault -> fault.kind() + " "
                        + fault.path().toString().replaceAll("^(/sections/\\d+)/titleGloss", "$1/gloss") + " line "
                        + fault.span().start().line())
                .sorted()
                .toList();
    }

    private static ReadResult<Plan> read(String text, Format format) {
        return LmcReader.create().read(DocumentSource.text(text, format).named("older"));
    }

    private static String ending(Format format) {
        return format == Format.JSON ? "json" : "yaml";
    }
}
