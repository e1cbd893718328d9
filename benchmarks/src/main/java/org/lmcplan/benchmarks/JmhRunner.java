package org.lmcplan.benchmarks;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs a single benchmark in a process of its own. */
final class JmhRunner {

    // With the serial collector, all garbage collection is counted. Touching the heap beforehand keeps the cost of its
    // first
    // use out of the measurement.
    private static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-Xms1536m", "-Xmx1536m", "-Xmn768m", "-XX:+AlwaysPreTouch");
    private static final List<String> LARGE = List.of("-XX:+UseSerialGC", "-Xms6g", "-Xmx6g", "-Xmn2g");

    /** Reading runs through a thousand small methods, and it takes seconds until the last of them is compiled. */
    private static final int WARM_UP_FACTOR = 2;

    private final int iterations;

    /** Creates a runner that measures the given number of one-second iterations, after a warm-up twice as long. */
    JmhRunner(int iterations) {
        this.iterations = iterations;
    }

    /** Returns whether this build includes the benchmark. */
    static boolean isAvailable(Metric benchmark) {
        return !BenchmarkList.defaultList()
                .find(
                        OutputFormatFactory.createFormatInstance(System.err, VerboseMode.SILENT),
                        List.of(pattern(benchmark)),
                        List.of())
                .isEmpty();
    }

    /** Runs the benchmark and returns the CPU time of one operation in nanoseconds: the median over the iterations. */
    double measureCpuTime(Metric benchmark) throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include(pattern(benchmark))
                        .param("times", Integer.toString(benchmark.times()))
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .threads(1)
                        .forks(1)
                        .jvmArgs((benchmark.times() > 100 ? LARGE : SMALL).toArray(String[]::new))
                        .warmupIterations(WARM_UP_FACTOR * iterations)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(iterations)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(CpuTimeProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        return median(result);
    }

    private static double median(RunResult run) {
        double[] values = run.getBenchmarkResults().stream()
                .flatMap(process -> process.getIterationResults().stream())
                .mapToDouble(JmhRunner::cpuTime)
                .sorted()
                .toArray();
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    private static double cpuTime(IterationResult iteration) {
        Result<?> cpu = iteration.getSecondaryResults().get(CpuTimeProfiler.LABEL);
        return Objects.requireNonNull(cpu, "the CPU time profiler reported nothing")
                .getScore();
    }

    private static String pattern(Metric benchmark) {
        return "\\." + benchmark.name().replace(".", "\\.") + "$";
    }
}
