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

/** The table shows what was measured, beside what was wanted. */
class TableTest {

    private static final Quantity SCAN = Quantity.of("JsonReading.tokens");
    private static final Quantity READ = Quantity.of("JsonReading.plan");

    private final Results results = new Results();

    @Test
    void aRatioBeyondItsGoalIsShownWithItsDistance() {
        results.add(SCAN, 100_000);
        results.add(READ, 480_000);
        Row row = new Row("read", READ, SCAN, false, OptionalDouble.of(2.4));
        assertThat(Table.of(List.of(row), results))
                .endsWith("| read | 480 µs | 100 µs | token scan | 4.80 | ≤ 2.40 | missed by 100 % |\n");
    }

    @Test
    void aRatioThatReachesItsGoalIsMet() {
        assertThat(Table.verdict(2.4, OptionalDouble.of(2.4))).isEqualTo("met");
        assertThat(Table.verdict(9, OptionalDouble.empty())).isEmpty();
    }

    @Test
    void theLeastOfSeveralMeasurementsCounts() {
        results.add(SCAN, 120);
        results.add(SCAN, 100);
        results.add(SCAN, 110);
        assertThat(results.get(SCAN)).hasValue(100);
    }

    @Test
    void growthIsPerByteOfEachSizesOwnDocument() {
        Quantity large = new Quantity(READ.name(), 100);
        results.add(READ, 1);
        results.add(large, 120);
        results.add(Results.bytesOf(READ), 10);
        results.add(Results.bytesOf(large), 1000);
        assertThat(results.ratio(new Row("growth", large, READ, true, OptionalDouble.of(1.15))))
                .hasValue(1.2);
        assertThat(Table.of(List.of(new Row("growth", large, READ, true, OptionalDouble.empty())), results))
                .contains("| 0.12 ns/byte | 0.10 ns/byte | the same at 1 × | 1.20 |");
        assertThat(Results.bytesOf(Quantity.of("Writing.yaml")).name()).isEqualTo(Quantity.YAML_BYTES);
    }

    @Test
    void aRowWhosePartsWereNotMeasuredIsLeftOut() {
        results.add(READ, 1);
        Row row = new Row("read", READ, SCAN, false, OptionalDouble.empty());
        assertThat(results.ratio(row)).isEmpty();
        assertThat(Table.of(List.of(row), results)).doesNotContain("read |");
    }

    @Test
    void usersSeeMillisecondsMegabytesPerSecondAndTimesPerSecond() {
        results.add(READ, 500_000);
        results.add(Results.bytesOf(READ), 100_000);
        assertThat(EverydayTable.of(results))
                .endsWith("| read the plan from JSON, with every check | 0.50 ms | 200 | 2,000 |\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"benchmarks.md", "benchmarks-goals.md"})
    void onlyTheResultsOfAPageAreReplaced(String name) throws IOException {
        String page = Files.readString(Path.of("..", "docs", name));
        String other = Benchmarks.replaceResults(page, "other results\n");
        assertThat(other).contains("\nother results\n");
        assertThat(Benchmarks.replaceResults(other, "first\n")).isEqualTo(Benchmarks.replaceResults(page, "first\n"));
        assertThatThrownBy(() -> Benchmarks.replaceResults("# A page", "results"))
                .hasMessage("the page has no marks between which results go");
    }
}
