package org.lmcplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lmcplan.benchmarks.startup.EmptyProgram;
import org.lmcplan.benchmarks.startup.PlanReadProgram;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Everything that is measured runs once, untimed. */
class SmokeTest {

    @Test
    void everyBenchmarkRunsAndReportsItsCpuTime() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("org\\.lmcplan\\.benchmarks\\..*")
                        .forks(0)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .addProfiler(CpuTimeProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        assertThat(results)
                .allSatisfy(result -> assertThat(Objects.requireNonNull(
                                        result.getSecondaryResults().get(CpuTimeProfiler.LABEL))
                                .getScore())
                        .isPositive());
        Set<String> run = results.stream()
                .map(result -> result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1"))
                .collect(Collectors.toSet());
        Set<String> expected = RatioRow.full().stream()
                .flatMap(row -> java.util.stream.Stream.of(row.measured(), row.base()))
                .filter(Metric::isBenchmark)
                .map(Metric::name)
                .filter(name -> !name.startsWith("Oscal")) // built only with its profile
                .collect(Collectors.toSet());
        assertThat(run).containsAll(expected);
    }

    @Test
    void readingThePlanCostsMoreThanAnEmptyProgram() throws Exception {
        assertThat(ChildProcess.measureStartup(PlanReadProgram.class))
                .isGreaterThan(ChildProcess.measureStartup(EmptyProgram.class));
    }

    @Test
    void retainedHeapIsPlausible() throws Exception {
        String printed = ChildProcess.run(List.of("-XX:+UseSerialGC"), RetainedHeap.class, "1", "20");
        double bytes = Double.parseDouble(printed.strip());
        // The texts alone take about a third of the length of the document; ten times its length would be a mistake.
        assertThat(bytes / Corpus.of(1).json().length).isBetween(0.3, 10.0);
    }
}
