package org.lmcplan.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.benchmarks.startup.EmptyProgram;
import org.lmcplan.benchmarks.startup.PlanReadProgram;
import org.lmcplan.benchmarks.startup.PlanValidationProgram;
import org.openjdk.jmh.runner.RunnerException;
import tools.jackson.databind.json.JsonMapper;

/** Measures everything that a list of rows needs, in rounds, so that a busy moment of the machine affects all benchmarks alike. */
final class BenchmarkRunner {

    /** The number of times each program is started. */
    static final int STARTS = 20;

    private static final int MILLION = 1_000_000;

    private static final List<String> HEAP_OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx2g");

    /** The total size of the plans kept in memory to measure the heap that one retains, as a multiple of the shipped plan. */
    private static final int RETAINED_SIZE = 100;

    private final Measurements measurements = new Measurements();
    private final PrintStream progress;

    BenchmarkRunner(PrintStream progress) {
        this.progress = progress;
    }

    Measurements measure(List<RatioRow> rows, int rounds, int iterations)
            throws IOException, InterruptedException, RunnerException {
        Set<Metric> metrics = rows.stream()
                .flatMap(row -> Stream.of(row.measured(), row.base()))
                .filter(metric -> !metric.isBenchmark() || JmhRunner.isAvailable(metric))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (int times : metrics.stream().map(Metric::times).collect(Collectors.toCollection(TreeSet::new))) {
            measureLengths(times);
        }
        if (metrics.contains(Metric.of(Metric.EMPTY_START))) {
            measureStartup();
        }
        if (metrics.contains(Metric.of(Metric.MILLION_READ))) {
            measureMillionCommitments();
        }
        for (Metric metric : metrics) {
            if (metric.name().equals(Metric.HEAP)) {
                measureHeap(metric);
            }
        }
        JmhRunner jmh = new JmhRunner(iterations);
        for (int round = 0; round < rounds; round++) {
            for (Metric metric : metrics) {
                if (metric.isBenchmark()) {
                    add(metric, jmh.measureCpuTime(metric));
                }
            }
        }
        return measurements;
    }

    private void measureLengths(int times) {
        Corpus corpus = Corpus.of(times);
        JsonMapper mapper = new JsonMapper();
        add(new Metric(Metric.JSON_BYTES, times), corpus.json().length);
        add(
                new Metric(Metric.COMPACT_JSON_BYTES, times),
                mapper.writeValueAsBytes(mapper.readTree(corpus.json())).length);
        add(new Metric(Metric.YAML_BYTES, times), corpus.yaml().length);
    }

    private void measureStartup() throws IOException, InterruptedException {
        double empty = Double.MAX_VALUE;
        double reading = Double.MAX_VALUE;
        double validating = Double.MAX_VALUE;
        for (int i = 0; i < STARTS; i++) {
            empty = Math.min(empty, ChildProcess.measureStartup(EmptyProgram.class));
            reading = Math.min(reading, ChildProcess.measureStartup(PlanReadProgram.class));
            validating = Math.min(validating, ChildProcess.measureStartup(PlanValidationProgram.class));
        }
        add(Metric.of(Metric.EMPTY_START), empty);
        add(Metric.of(Metric.READING_START), reading);
        add(Metric.of(Metric.VALIDATING_START), validating);
    }

    private void measureMillionCommitments() throws IOException, InterruptedException {
        Path lines = Files.createTempFile("commitments", ".jsonl");
        try {
            write(lines, out -> GeneratedJsonLines.writeCommitments(out, MILLION));
            measureJsonLines("-Xmx64m", Metric.MILLION_SCANNED, JsonLinesProgram.SCAN, lines);
            measureJsonLines("-Xmx64m", Metric.MILLION_READ, JsonLinesProgram.READ, lines);
        } finally {
            Files.delete(lines);
        }
    }

    private interface ContentWriter {
        void write(OutputStream out) throws IOException;
    }

    private static void write(Path file, ContentWriter content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        }
    }

    private void measureJsonLines(String heap, String metric, String mode, Path... files)
            throws IOException, InterruptedException {
        String[] arguments = Stream.concat(Stream.of(mode), Stream.of(files).map(Path::toString))
                .toArray(String[]::new);
        String printed = ChildProcess.run(List.of("-XX:+UseSerialGC", heap), JsonLinesProgram.class, arguments);
        add(Metric.of(metric), Double.parseDouble(printed.strip()));
    }

    private void measureHeap(Metric metric) throws IOException, InterruptedException {
        int plans = Math.max(1, RETAINED_SIZE / metric.times());
        String printed = ChildProcess.run(
                HEAP_OPTIONS, RetainedHeap.class, Integer.toString(metric.times()), Integer.toString(plans));
        add(metric, Double.parseDouble(printed.strip()));
    }

    private void add(Metric metric, double value) {
        measurements.add(metric, value);
        progress.printf("%s: %,.0f %s%n", metric, value, metric.isBytes() ? "bytes" : "ns");
    }
}
