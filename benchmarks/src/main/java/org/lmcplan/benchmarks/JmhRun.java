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

/** Runs one benchmark in one process of its own. */
final class JmhRun {

    // Collecting garbage on the one thread leaves nothing of it uncounted; a heap that is there from the start does not
    // make the first to touch it pay.
    private static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-Xms1536m", "-Xmx1536m", "-Xmn768m", "-XX:+AlwaysPreTouch");
    private static final List<String> LARGE = List.of("-XX:+UseSerialGC", "-Xms6g", "-Xmx6g", "-Xmn2g");

    /** Reading goes through a thousand small methods, and it takes seconds until the last of them is compiled. */
    private static final int WARM_UP = 2;

    private final int iterations;

    /** With so many iterations of one second, after twice as many to warm up. */
    JmhRun(int iterations) {
        this.iterations = iterations;
    }

    /** Whether this build has the benchmark. */
    static boolean isThere(Quantity benchmark) {
        return !BenchmarkList.defaultList()
                .find(
                        OutputFormatFactory.createFormatInstance(System.err, VerboseMode.SILENT),
                        List.of(pattern(benchmark)),
                        List.of())
                .isEmpty();
    }

    /** The CPU time of one operation in nanoseconds: the median of the iterations. */
    double cpuTime(Quantity benchmark) throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include(pattern(benchmark))
                        .param("times", Integer.toString(benchmark.times()))
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .threads(1)
                        .forks(1)
                        .jvmArgs((benchmark.times() > 100 ? LARGE : SMALL).toArray(String[]::new))
                        .warmupIterations(WARM_UP * iterations)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(iterations)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(CpuTime.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        return median(result);
    }

    private static double median(RunResult run) {
        double[] values = run.getBenchmarkResults().stream()
                .flatMap(process -> process.getIterationResults().stream())
                .mapToDouble(JmhRun::cpuTime)
                .sorted()
                .toArray();
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    private static double cpuTime(IterationResult iteration) {
        Result<?> cpu = iteration.getSecondaryResults().get(CpuTime.LABEL);
        return Objects.requireNonNull(cpu, "the profiler was not heard").getScore();
    }

    private static String pattern(Quantity benchmark) {
        return "\\." + benchmark.name().replace(".", "\\.") + "$";
    }
}
