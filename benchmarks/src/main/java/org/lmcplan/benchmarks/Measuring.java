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
import org.lmcplan.benchmarks.start.Nothing;
import org.lmcplan.benchmarks.start.ReadShippedPlan;
import org.lmcplan.benchmarks.start.ValidateShippedPlan;
import org.openjdk.jmh.runner.RunnerException;
import tools.jackson.databind.json.JsonMapper;

/** Measures what some rows need, in rounds, so that what else the machine does in a while hits all alike. */
final class Measuring {

    /** How often each program is started. */
    static final int STARTS = 20;

    private static final int MILLION = 1_000_000;

    private static final List<String> HEAP_OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx2g");

    /** So many times the shipped plan is kept in all to see how much of the heap one keeps. */
    private static final int PLANS_KEPT = 100;

    private final Results results = new Results();
    private final PrintStream progress;

    Measuring(PrintStream progress) {
        this.progress = progress;
    }

    Results measure(List<Row> rows, int rounds, int iterations)
            throws IOException, InterruptedException, RunnerException {
        Set<Quantity> quantities = rows.stream()
                .flatMap(row -> Stream.of(row.measured(), row.base()))
                .filter(quantity -> !quantity.isBenchmark() || JmhRun.isThere(quantity))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (int times : quantities.stream().map(Quantity::times).collect(Collectors.toCollection(TreeSet::new))) {
            lengths(times);
        }
        if (quantities.contains(Quantity.of(Quantity.EMPTY_START))) {
            starts();
        }
        if (quantities.contains(Quantity.of(Quantity.MILLION_READ))) {
            commitments();
        }
        for (Quantity quantity : quantities) {
            if (quantity.name().equals(Quantity.HEAP)) {
                heap(quantity);
            }
        }
        JmhRun jmh = new JmhRun(iterations);
        for (int round = 0; round < rounds; round++) {
            for (Quantity quantity : quantities) {
                if (quantity.isBenchmark()) {
                    add(quantity, jmh.cpuTime(quantity));
                }
            }
        }
        return results;
    }

    private void lengths(int times) {
        Corpus corpus = Corpus.of(times);
        JsonMapper mapper = new JsonMapper();
        add(new Quantity(Quantity.JSON_BYTES, times), corpus.json().length);
        add(
                new Quantity(Quantity.COMPACT_JSON_BYTES, times),
                mapper.writeValueAsBytes(mapper.readTree(corpus.json())).length);
        add(new Quantity(Quantity.YAML_BYTES, times), corpus.yaml().length);
    }

    private void starts() throws IOException, InterruptedException {
        double nothing = Double.MAX_VALUE;
        double reading = Double.MAX_VALUE;
        double validating = Double.MAX_VALUE;
        for (int i = 0; i < STARTS; i++) {
            nothing = Math.min(nothing, Child.cpuTimeOfStart(Nothing.class));
            reading = Math.min(reading, Child.cpuTimeOfStart(ReadShippedPlan.class));
            validating = Math.min(validating, Child.cpuTimeOfStart(ValidateShippedPlan.class));
        }
        add(Quantity.of(Quantity.EMPTY_START), nothing);
        add(Quantity.of(Quantity.READING_START), reading);
        add(Quantity.of(Quantity.VALIDATING_START), validating);
    }

    private void commitments() throws IOException, InterruptedException {
        Path lines = Files.createTempFile("commitments", ".jsonl");
        try {
            write(lines, out -> ManyLines.commitments(out, MILLION));
            through("-Xmx64m", Quantity.MILLION_SCANNED, LinePrograms.SCAN, lines);
            through("-Xmx64m", Quantity.MILLION_READ, LinePrograms.READ, lines);
        } finally {
            Files.delete(lines);
        }
    }

    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private static void write(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.to(out);
        }
    }

    private void through(String heap, String quantity, String way, Path... files)
            throws IOException, InterruptedException {
        String[] arguments = Stream.concat(Stream.of(way), Stream.of(files).map(Path::toString))
                .toArray(String[]::new);
        String printed = Child.output(List.of("-XX:+UseSerialGC", heap), LinePrograms.class, arguments);
        add(Quantity.of(quantity), Double.parseDouble(printed.strip()));
    }

    private void heap(Quantity quantity) throws IOException, InterruptedException {
        int plans = Math.max(1, PLANS_KEPT / quantity.times());
        String printed = Child.output(
                HEAP_OPTIONS, RetainedHeap.class, Integer.toString(quantity.times()), Integer.toString(plans));
        add(quantity, Double.parseDouble(printed.strip()));
    }

    private void add(Quantity quantity, double value) {
        results.add(quantity, value);
        progress.printf("%s: %,.0f %s%n", quantity, value, quantity.isBytes() ? "bytes" : "ns");
    }
}
