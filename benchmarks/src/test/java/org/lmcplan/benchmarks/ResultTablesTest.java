package org.lmcplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables show what was measured next to the goals. */
class ResultTablesTest {

    private static final Metric SCAN = Metric.of("JsonReadBenchmark.tokens");
    private static final Metric READ = Metric.of("JsonReadBenchmark.plan");

    private final Measurements measurements = new Measurements();

    @Test
    void aRatioAboveItsGoalIsShownWithThePercentageItMissesBy() {
        measurements.add(SCAN, 100_000);
        measurements.add(READ, 480_000);
        RatioRow row = new RatioRow("read", READ, SCAN, false, OptionalDouble.of(2.4));
        assertThat(RatioTable.of(List.of(row), measurements))
                .endsWith("| read | 480 µs | 100 µs | token scan | 4.80 | ≤ 2.40 | missed by 100 % |\n");
    }

    @Test
    void aGoalIsMetIfTheRatioDoesNotExceedIt() {
        assertThat(RatioTable.verdict(2.4, OptionalDouble.of(2.4))).isEqualTo("met");
        assertThat(RatioTable.verdict(9, OptionalDouble.empty())).isEmpty();
    }

    @Test
    void theLowestOfSeveralMeasurementsCounts() {
        measurements.add(SCAN, 120);
        measurements.add(SCAN, 100);
        measurements.add(SCAN, 110);
        assertThat(measurements.get(SCAN)).hasValue(100);
    }

    @Test
    void growthComparesTheCostPerByteOfEachDocument() {
        Metric large = new Metric(READ.name(), 100);
        measurements.add(READ, 1);
        measurements.add(large, 120);
        measurements.add(Measurements.bytesOf(READ), 10);
        measurements.add(Measurements.bytesOf(large), 1000);
        assertThat(measurements.ratio(new RatioRow("growth", large, READ, true, OptionalDouble.of(1.15))))
                .hasValue(1.2);
        assertThat(RatioTable.of(
                        List.of(new RatioRow("growth", large, READ, true, OptionalDouble.empty())), measurements))
                .contains("| 0.12 ns/byte | 0.10 ns/byte | the same at 1 × | 1.20 |");
        assertThat(Measurements.bytesOf(Metric.of("WriteBenchmark.yaml")).name())
                .isEqualTo(Metric.YAML_BYTES);
    }

    @Test
    void aRowWithoutAMeasuredBaseIsOmitted() {
        measurements.add(READ, 1);
        RatioRow row = new RatioRow("read", READ, SCAN, false, OptionalDouble.empty());
        assertThat(measurements.ratio(row)).isEmpty();
        assertThat(RatioTable.of(List.of(row), measurements)).doesNotContain("read |");
    }

    @Test
    void speedTableShowsMillisecondsMegabytesAndOperationsPerSecond() {
        measurements.add(READ, 500_000);
        measurements.add(Measurements.bytesOf(READ), 100_000);
        assertThat(SpeedTable.of(measurements))
                .endsWith("| read the plan from JSON, with every check | 0.50 ms | 200 | 2,000 |\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"benchmarks.md", "benchmarks-goals.md"})
    void onlyTheResultsOnAPageAreReplaced(String name) throws IOException {
        String page = Files.readString(Path.of("..", "docs", name));
        String changed = Benchmarks.replaceResults(page, "other results\n");
        assertThat(changed).contains("\nother results\n");
        assertThat(Benchmarks.replaceResults(changed, "first\n")).isEqualTo(Benchmarks.replaceResults(page, "first\n"));
        assertThatThrownBy(() -> Benchmarks.replaceResults("# A page", "results"))
                .hasMessage("the page has no markers for the results");
    }
}
