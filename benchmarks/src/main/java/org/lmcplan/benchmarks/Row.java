package org.lmcplan.benchmarks;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One line of the results: a ratio, and the goal for it.
 *
 * @param what what is measured, in words
 * @param measured what is divided
 * @param base by what
 * @param perByte whether both are first divided by the length of their documents
 * @param goal what the ratio should not exceed; none for a peer, and for what is shown for comparison only
 */
record Row(String what, Quantity measured, Quantity base, boolean perByte, OptionalDouble goal) {

    private static final String TOKENS = "JsonReading.tokens";
    private static final String LINES = "LinesReading.tokens";
    private static final String EVENTS = "YamlReading.events";

    /** The sizes at which growth is measured in every run. */
    private static final int LARGE = 100;

    /** What every run measures. */
    static List<Row> standard() {
        return Stream.of(reading(), yaml(), writing(), lines(), validating(), growth(LARGE), rest())
                .flatMap(List::stream)
                .toList();
    }

    /** The same and more sizes. */
    static List<Row> full() {
        return Stream.of(standard(), growth(10), growth(GeneratedPlan.LARGEST), List.of(oneLine(GeneratedPlan.LARGEST)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> reading() {
        return List.of(
                row("JSON read: tokens, each key and value taken as a string", "JsonReading.strings", TOKENS),
                row("JSON read: **typed plan**", "JsonReading.plan", TOKENS).atMost(2.4),
                row("JSON read: **typed plan with source map**", "JsonReading.planWithSourceMap", TOKENS)
                        .atMost(3.5),
                row("JSON read: Jackson 3, records of strings", "JsonReading.records", TOKENS),
                row("JSON read: networknt, tree with places", "JsonReading.placedTree", TOKENS),
                row(
                        "JSON read: networknt, tree with places, against schema",
                        "JsonReading.placedTreeAgainstSchema",
                        TOKENS),
                row("JSON read: liboscal-java, an OSCAL catalogue", "OscalReading.catalog", "OscalReading.tokens"));
    }

    private static List<Row> yaml() {
        return List.of(
                row("YAML read: **typed plan**", "YamlReading.plan", EVENTS),
                row("YAML read: **typed plan with source map**", "YamlReading.planWithSourceMap", EVENTS)
                        .atMost(1.3),
                row("YAML read: Jackson 3, records of strings, no places", "YamlReading.records", EVENTS));
    }

    private static List<Row> writing() {
        return List.of(
                row("JSON written", "Writing.json", TOKENS).atMost(2.1),
                row("YAML written", "Writing.yaml", EVENTS).atMost(0.9));
    }

    private static List<Row> lines() {
        return List.of(
                row("JSON Lines read: typed commitments", "LinesReading.records", LINES),
                row("JSON Lines written", "LinesReading.written", LINES),
                row(
                        "a million commitments read from JSON Lines in 64 MB of heap",
                        Quantity.MILLION_READ,
                        Quantity.MILLION_SCANNED));
    }

    private static List<Row> validating() {
        return List.of(
                row("**all rules over a plan in memory**", "Validating.plan", TOKENS)
                        .atMost(1.5),
                row("**JSON read, all rules, each finding placed**", "Validating.readAndPlaced", TOKENS)
                        .atMost(4.5),
                row("Hibernate Validator over records in memory", "PeerValidation.constraints", TOKENS),
                row("networknt over a tree in memory", "PeerValidation.schema", TOKENS),
                oneLine(LARGE),
                new Row(
                        "all rules over a register of 4,600 records, to those over one of 46",
                        new Quantity("RegisterValidating.register", LARGE),
                        Quantity.of("RegisterValidating.register"),
                        false,
                        OptionalDouble.of(115)));
    }

    /** The update is the base, so that the ratio says how much is saved. */
    private static Row oneLine(int times) {
        return new Row(
                "all rules over a plan of " + times + " ×, to those after a change of one line",
                new Quantity("Validating.plan", times),
                new Quantity("Validating.oneLineChanged", times),
                false,
                OptionalDouble.empty());
    }

    private static List<Row> growth(int times) {
        return List.of(
                growth("JSON token scan", TOKENS, times),
                growth("JSON read", "JsonReading.plan", times).atMost(1.15),
                growth("JSON written", "Writing.json", times).atMost(1.15),
                growth("all rules", "Validating.plan", times).atMost(1.15),
                growth("YAML event scan", EVENTS, times),
                growth("YAML read", "YamlReading.plan", times).atMost(1.15),
                growth("YAML written", "Writing.yaml", times).atMost(1.15));
    }

    private static List<Row> rest() {
        return List.of(
                heap(1, Quantity.JSON_BYTES).atMost(1.2),
                heap(LARGE, Quantity.JSON_BYTES).atMost(1.2),
                heap(LARGE, Quantity.COMPACT_JSON_BYTES),
                row("cold `main` that reads the shipped plan", Quantity.READING_START, Quantity.EMPTY_START)
                        .atMost(24),
                row(
                                "cold `main` that reads and validates the shipped plan",
                                Quantity.VALIDATING_START,
                                Quantity.EMPTY_START)
                        .atMost(26));
    }

    private static Row row(String what, String measured, String base) {
        return new Row(what, Quantity.of(measured), Quantity.of(base), false, OptionalDouble.empty());
    }

    private static Row growth(String what, String benchmark, int times) {
        return new Row(
                what + ": cost per byte at " + times + " ×",
                new Quantity(benchmark, times),
                Quantity.of(benchmark),
                true,
                OptionalDouble.empty());
    }

    private static Row heap(int times, String bytes) {
        return new Row(
                "heap kept by a plan of " + times + " ×",
                new Quantity(Quantity.HEAP, times),
                new Quantity(bytes, times),
                false,
                OptionalDouble.empty());
    }

    private Row atMost(double ratio) {
        return new Row(what, measured, base, perByte, OptionalDouble.of(ratio));
    }
}
