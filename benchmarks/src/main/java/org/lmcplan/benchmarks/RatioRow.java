package org.lmcplan.benchmarks;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A ratio to measure, and its goal.
 *
 * @param description what is measured, in words
 * @param measured the numerator
 * @param base the denominator
 * @param perByte whether both are first divided by the length of their documents
 * @param goal the upper limit of the ratio; empty for other libraries and for rows that only serve comparison
 */
record RatioRow(String description, Metric measured, Metric base, boolean perByte, OptionalDouble goal) {

    private static final String TOKENS = "JsonReadBenchmark.tokens";
    private static final String LINES = "JsonLinesBenchmark.tokens";
    private static final String EVENTS = "YamlReadBenchmark.events";

    /** The size at which growth is measured in every run. */
    private static final int LARGE = 100;

    /** Returns the rows that every run measures. */
    static List<RatioRow> standard() {
        return Stream.of(reading(), yaml(), writing(), lines(), validation(), growth(LARGE), heapAndStartup())
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the standard rows and those for more sizes. */
    static List<RatioRow> full() {
        return Stream.of(standard(), growth(10), growth(GeneratedPlan.LARGEST), List.of(oneLine(GeneratedPlan.LARGEST)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<RatioRow> reading() {
        return List.of(
                row("JSON read: token scan that decodes each key and value", "JsonReadBenchmark.strings", TOKENS),
                row("JSON read: **typed plan**", "JsonReadBenchmark.plan", TOKENS)
                        .atMost(2.4),
                row("JSON read: **typed plan with source map**", "JsonReadBenchmark.planWithSourceMap", TOKENS)
                        .atMost(3.5),
                row("JSON read: Jackson 3, records of strings", "JsonReadBenchmark.records", TOKENS),
                row("JSON read: networknt, tree with positions", "JsonReadBenchmark.treeWithPositions", TOKENS),
                row(
                        "JSON read: networknt, tree with positions, validated against the schema",
                        "JsonReadBenchmark.validatedTree",
                        TOKENS),
                row(
                        "JSON read: liboscal-java, an OSCAL catalogue",
                        "OscalReadBenchmark.catalog",
                        "OscalReadBenchmark.tokens"));
    }

    private static List<RatioRow> yaml() {
        return List.of(
                row("YAML read: **typed plan**", "YamlReadBenchmark.plan", EVENTS),
                row("YAML read: **typed plan with source map**", "YamlReadBenchmark.planWithSourceMap", EVENTS)
                        .atMost(1.3),
                row("YAML read: Jackson 3, records of strings, no positions", "YamlReadBenchmark.records", EVENTS));
    }

    private static List<RatioRow> writing() {
        return List.of(
                row("JSON written", "WriteBenchmark.json", TOKENS).atMost(2.1),
                row("YAML written", "WriteBenchmark.yaml", EVENTS).atMost(0.9));
    }

    private static List<RatioRow> lines() {
        return List.of(
                row("JSON Lines read: typed commitments", "JsonLinesBenchmark.records", LINES),
                row("JSON Lines written", "JsonLinesBenchmark.written", LINES),
                row(
                        "a million commitments read from JSON Lines in 64 MB of heap",
                        Metric.MILLION_READ,
                        Metric.MILLION_SCANNED));
    }

    private static List<RatioRow> validation() {
        return List.of(
                row("**all rules over a plan in memory**", "ValidationBenchmark.plan", TOKENS)
                        .atMost(1.5),
                row("**JSON read, all rules, position of each finding**", "ValidationBenchmark.readAndLocate", TOKENS)
                        .atMost(4.5),
                row("Hibernate Validator over records in memory", "PeerValidationBenchmark.constraints", TOKENS),
                row("networknt over a tree in memory", "PeerValidationBenchmark.schema", TOKENS),
                oneLine(LARGE),
                new RatioRow(
                        "all rules over a register of 4,600 records, compared with one of 46",
                        new Metric("RegisterValidationBenchmark.register", LARGE),
                        Metric.of("RegisterValidationBenchmark.register"),
                        false,
                        OptionalDouble.of(115)));
    }

    /** The update is the base, so that the ratio shows how much it saves. */
    private static RatioRow oneLine(int times) {
        return new RatioRow(
                "all rules over a plan of " + times + " ×, compared with an update after one changed line",
                new Metric("ValidationBenchmark.plan", times),
                new Metric("ValidationBenchmark.oneLineChanged", times),
                false,
                OptionalDouble.empty());
    }

    private static List<RatioRow> growth(int times) {
        return List.of(
                growth("JSON token scan", TOKENS, times),
                growth("JSON read", "JsonReadBenchmark.plan", times).atMost(1.15),
                growth("JSON written", "WriteBenchmark.json", times).atMost(1.15),
                growth("all rules", "ValidationBenchmark.plan", times).atMost(1.15),
                growth("YAML event scan", EVENTS, times),
                growth("YAML read", "YamlReadBenchmark.plan", times).atMost(1.15),
                growth("YAML written", "WriteBenchmark.yaml", times).atMost(1.15));
    }

    private static List<RatioRow> heapAndStartup() {
        return List.of(
                heap(1, Metric.JSON_BYTES).atMost(1.2),
                heap(LARGE, Metric.JSON_BYTES).atMost(1.2),
                heap(LARGE, Metric.COMPACT_JSON_BYTES),
                row("cold `main` that reads the shipped plan", Metric.READING_START, Metric.EMPTY_START)
                        .atMost(24),
                row(
                                "cold `main` that reads and validates the shipped plan",
                                Metric.VALIDATING_START,
                                Metric.EMPTY_START)
                        .atMost(26));
    }

    private static RatioRow row(String description, String measured, String base) {
        return new RatioRow(description, Metric.of(measured), Metric.of(base), false, OptionalDouble.empty());
    }

    private static RatioRow growth(String description, String benchmark, int times) {
        return new RatioRow(
                description + ": cost per byte at " + times + " ×",
                new Metric(benchmark, times),
                Metric.of(benchmark),
                true,
                OptionalDouble.empty());
    }

    private static RatioRow heap(int times, String bytes) {
        return new RatioRow(
                "heap retained by a plan of " + times + " ×",
                new Metric(Metric.HEAP, times),
                new Metric(bytes, times),
                false,
                OptionalDouble.empty());
    }

    private RatioRow atMost(double ratio) {
        return new RatioRow(description, measured, base, perByte, OptionalDouble.of(ratio));
    }
}
