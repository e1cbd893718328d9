package org.lmcplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that is measured runs once. Which is faster is not tested. */
class SmokeTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void generate() throws Exception {
        Corpus.generate(folder, 1);
        Corpus.generate(folder, 2);
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationIsMeasuredTogetherWithItsBase(Work work) throws Exception {
        if (work.isRepeated() && work.runsOn(Runtime.version().feature())) {
            Sample sample = Fork.measure(folder, work, 1, 0, 2);
            assertThat(sample.work()).isPositive();
            assertThat(sample.base()).isPositive();
        }
    }

    @Test
    void processesMeasureOneRowOfEachKind() throws Exception {
        Jvm jvm = Jvm.at(Path.of(System.getProperty("java.home")));
        Measurer measurer = new Measurer(folder, folder.resolve("no-such-command"), 0, 0);
        for (Row row : List.of(Row.row(Work.JSON_PLAN, 2, "growth"), Row.row(Work.COLD_MAIN, 1, "start"))) {
            assertThat(measurer.canMeasure(jvm, row)).isTrue();
            assertThat(measurer.measure(jvm, row).ratio()).isPositive();
        }
        assertThat(measurer.canMeasure(jvm, Row.row(Work.COMMAND, 1, "command")))
                .isFalse();
        // The texts alone take about a third of the length of the document; ten times its length would be a mistake.
        assertThat(measurer.measure(jvm, Row.row(Work.HEAP, 2, "heap")).ratio()).isBetween(0.3, 10.0);
    }

    @Test
    void everyRowIsAboutSomethingDifferent() {
        assertThat(Row.all(100)).extracting(Row::title).doesNotHaveDuplicates();
        assertThat(Row.all(100))
                .extracting(row -> row.work() + " " + row.times())
                .doesNotHaveDuplicates();
    }
}
