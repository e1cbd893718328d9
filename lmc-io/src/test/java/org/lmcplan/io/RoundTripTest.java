package org.lmcplan.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.model.Plan;

/** Every plan that is written and read again is the same. */
class RoundTripTest {

    @ParameterizedTest
    @EnumSource
    void aWrittenPlanIsReadBackEqual(Format format) {
        GeneratedPlans.forEach((plan, which) ->
                assertThat(read(write(plan, format), format)).as(which).isEqualTo(plan));
    }

    @ParameterizedTest
    @EnumSource
    void equalPlansAreWrittenAsEqualBytes(Format format) {
        GeneratedPlans.forEach((plan, which) -> {
            String text = write(plan, format);
            assertThat(write(plan, format)).as(which).isEqualTo(text);
            assertThat(write(read(text, format), format)).as(which).isEqualTo(text);
        });
    }

    @Test
    void goingThroughBothFormatsGivesTheSameText() {
        GeneratedPlans.forEach((plan, which) -> {
            String yaml = write(plan, Format.YAML);
            assertThat(throughJson(yaml)).as(which).isEqualTo(yaml);
        });
    }

    @Test
    void theBundledPlanIsInCanonicalForm() throws IOException {
        String shipped;
        try (InputStream stream = BundledPlan.LMC_2023_2027.source().open()) {
            shipped = new String(stream.readAllBytes(), UTF_8);
        }
        assertThat(write(BundledPlan.LMC_2023_2027.load(), Format.YAML)).isEqualTo(shipped);
        assertThat(throughJson(shipped)).isEqualTo(shipped);
    }

    private static String throughJson(String yaml) {
        String json = write(read(yaml, Format.YAML), Format.JSON);
        return write(read(json, Format.JSON), Format.YAML);
    }

    private static String write(Plan plan, Format format) {
        return LmcWriter.create().toText(plan, format);
    }

    private static Plan read(String text, Format format) {
        return LmcReader.create()
                .read(DocumentSource.text(text, format).named("generated"))
                .orThrow();
    }
}
