package org.lmcplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lmcplan.benchmarks.start.Nothing;
import org.lmcplan.benchmarks.start.ReadShippedPlan;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Everything that is measured runs, once. */
class SmokeTest {

    @Test
    void eachBenchmarkRunsAndItsCpuTimeIsHeard() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("org\\.lmcplan\\.benchmarks\\..*")
                        .forks(0)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .addProfiler(CpuTime.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        assertThat(results)
                .allSatisfy(result -> assertThat(Objects.requireNonNull(
                                        result.getSecondaryResults().get(CpuTime.LABEL))
                                .getScore())
                        .isPositive());
        Set<String> run = results.stream()
                .map(result -> result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1"))
                .collect(Collectors.toSet());
        Set<String> wanted = Row.full().stream()
                .flatMap(row -> java.util.stream.Stream.of(row.measured(), row.base()))
                .filter(Quantity::isBenchmark)
                .map(Quantity::name)
                .filter(name -> !name.startsWith("Oscal")) // only with its profile
                .collect(Collectors.toSet());
        assertThat(run).containsAll(wanted);
    }

    @Test
    void theStartsRunAndReadingCostsMoreThanNothing() throws Exception {
        assertThat(Child.cpuTimeOfStart(ReadShippedPlan.class)).isGreaterThan(Child.cpuTimeOfStart(Nothing.class));
    }

    @Test
    void theHeapOfAPlanIsMeasuredInAProcessOfItsOwn() throws Exception {
        String printed = Child.output(List.of("-XX:+UseSerialGC"), RetainedHeap.class, "1", "20");
        double bytes = Double.parseDouble(printed.strip());
        // Its texts alone take about a third of its document; ten times the document would be another error.
        assertThat(bytes / Corpus.of(1).json().length).isBetween(0.3, 10.0);
    }
}
