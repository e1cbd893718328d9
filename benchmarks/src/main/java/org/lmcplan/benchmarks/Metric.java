package org.lmcplan.benchmarks;

/**
 * Something that is measured: a benchmark, or one of the constants of this class.
 *
 * @param name the benchmark as {@code Class.method}, or one of the constants
 * @param times the size of the plan or register, as a multiple of the shipped one
 */
record Metric(String name, int times) {

    /** The length in bytes of the canonical JSON document, which has line breaks and indents. */
    static final String JSON_BYTES = "json bytes";

    /** The length in bytes of the JSON document without whitespace between tokens. */
    static final String COMPACT_JSON_BYTES = "compact json bytes";

    /** The length in bytes of the canonical YAML document. */
    static final String YAML_BYTES = "yaml bytes";

    /** The heap that one plan retains, in bytes. */
    static final String HEAP = "heap";

    /** The CPU time of a process that does nothing. */
    static final String EMPTY_START = "empty start";

    /** The CPU time of a process that reads the shipped plan. */
    static final String READING_START = "reading start";

    /** The CPU time of a process that reads and validates the shipped plan. */
    static final String VALIDATING_START = "validating start";

    /** The CPU time of reading a million commitments from JSON Lines in 64 MB of heap. */
    static final String MILLION_READ = "million read";

    /** The CPU time of scanning the tokens of these commitments. */
    static final String MILLION_SCANNED = "million scanned";

    /** Returns the metric for the shipped plan or register. */
    static Metric of(String name) {
        return new Metric(name, 1);
    }

    /** Returns whether JMH measures it. */
    boolean isBenchmark() {
        return name.indexOf('.') > 0;
    }

    /** Returns whether it is in bytes; otherwise it is in nanoseconds. */
    boolean isBytes() {
        return name.endsWith("bytes") || name.equals(HEAP);
    }

    /** Returns its name in the table of ratios. */
    String label() {
        return switch (name) {
            case "JsonReadBenchmark.tokens" -> "token scan";
            case "JsonLinesBenchmark.tokens" -> "token scan of the lines";
            case MILLION_SCANNED -> "token scan of the lines";
            case "OscalReadBenchmark.tokens" -> "token scan of the catalogue";
            case "YamlReadBenchmark.events" -> "event scan";
            case "ValidationBenchmark.oneLineChanged" -> "update";
            case "RegisterValidationBenchmark.register" -> "46 records";
            case JSON_BYTES -> "JSON";
            case COMPACT_JSON_BYTES -> "JSON without whitespace";
            case EMPTY_START -> "empty `main`";
            default -> name;
        };
    }

    @Override
    public String toString() {
        return times == 1 ? name : name + ", " + times + " ×";
    }
}
