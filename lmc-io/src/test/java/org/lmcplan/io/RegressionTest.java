package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.fault.SaveException;
import org.lmcplan.model.Plan;

/** Bugs that were fixed and must not come back. */
class RegressionTest {

    private static final String HEAD = "format: lmc-plan/3\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u2007", "\u202F", "…\u00A0…", "… \u2007"})
    void aMarkerOfOnlyBlanksIsAFault(String marker) {
        String yaml = HEAD + "goals:\n  - marker: \"" + marker + "\"\n";
        assertThat(read(yaml, Format.YAML).faults())
                .anySatisfy(fault -> assertThat(fault.path()).hasToString("/goals/0/marker"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"? [", "? ", "? - ", "? {a: "})
    @Timeout(10)
    void nestedKeysStopAtTheLimitOfDepth(String opening) {
        ReadResult<Plan> result = read(HEAD + opening.repeat(300_000), Format.YAML);
        assertThat(result.faults()).extracting(Fault::kind).containsAnyOf(FaultKind.TOO_DEEP, FaultKind.MALFORMED_YAML);
    }

    @Test
    @Timeout(10)
    void aKeyMadeOfManyValuesStopsAtTheLimitOfValues() {
        LmcReader reader = LmcReader.create().withLimits(Limits.defaults().withMaxValues(1_000));
        ReadResult<Plan> result =
                reader.read(DocumentSource.text(HEAD + "? [" + "1, ".repeat(5_000) + "1]\n: x\n", Format.YAML)
                        .named("many"));
        assertThat(result.faults()).extracting(Fault::kind).contains(FaultKind.TOO_MANY_VALUES);
    }

    @Test
    void manyUnknownKeysAreCountedWithoutLookingForHints() {
        StringBuilder json = new StringBuilder("{\"format\": \"lmc-plan/3\"");
        for (int i = 0; i < 300_000; i++) {
            json.append(",\"cooperationArea").append(i).append("\":1");
        }
        String text = json.append('}').toString();
        assertThat(org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(8), () -> read(text, Format.JSON))
                        .unreported())
                .isGreaterThan(298_000);
    }

    @Test
    void theFaultNamesTheMissingFolderNotTheTemporaryFile() {
        Path file = folder.resolve("nowhere").resolve("plan.yaml");
        assertThatExceptionOfType(SaveException.class)
                .isThrownBy(() -> LmcWriter.create().write(SmallPlan.plan(), file))
                .withMessage("'" + file
                        + "' was not saved, and nothing was changed: its folder does not exist; create it first.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "true", "EN", "zh_CN"})
    void aMalformedLanguageTagIsAFault(String tag) {
        String yaml = HEAD + "names:\n  " + tag + ": {text: x, status: unofficial}\n";
        assertThat(read(yaml, Format.YAML).faults())
                .anySatisfy(fault -> assertThat(fault.path()).hasToString("/names/" + tag));
    }

    private static ReadResult<Plan> read(String text, Format format) {
        return LmcReader.create().read(DocumentSource.text(text, format).named("regression"));
    }
}
