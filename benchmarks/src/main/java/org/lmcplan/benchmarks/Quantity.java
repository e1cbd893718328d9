package org.lmcplan.benchmarks;

/**
 * Something that is measured: a benchmark on a plan, or one of the quantities named here.
 *
 * @param name the benchmark as {@code Class.method}, or one of the constants
 * @param times how many times the size of the shipped plan
 */
record Quantity(String name, int times) {

    /** The length of the JSON document in bytes, in its canonical form with line breaks. */
    static final String JSON_BYTES = "json bytes";

    /** The length of the same without line breaks and blanks. */
    static final String COMPACT_JSON_BYTES = "compact json bytes";

    /** The length of the YAML document in bytes. */
    static final String YAML_BYTES = "yaml bytes";

    /** The heap that one plan keeps, in bytes. */
    static final String HEAP = "heap";

    /** The CPU time of a process that does nothing. */
    static final String EMPTY_START = "empty start";

    /** The CPU time of a process that reads the shipped plan. */
    static final String READING_START = "reading start";

    /** The CPU time of a process that reads and validates the shipped plan. */
    static final String VALIDATING_START = "validating start";

    /** The CPU time of reading a million commitments from JSON Lines in 64 MB of heap. */
    static final String MILLION_READ = "million read";

    /** The CPU time of passing over the tokens of the same lines. */
    static final String MILLION_SCANNED = "million scanned";

    /** The same on the shipped plan. */
    static Quantity of(String name) {
        return new Quantity(name, 1);
    }

    /** Whether JMH measures it. */
    boolean isBenchmark() {
        return name.indexOf('.') > 0;
    }

    /** Whether it is in bytes; in nanoseconds otherwise. */
    boolean isBytes() {
        return name.endsWith("bytes") || name.equals(HEAP);
    }

    /** What it is, in words. */
    String label() {
        return switch (name) {
            case "JsonReading.tokens" -> "token scan";
            case "LinesReading.tokens" -> "token scan of the lines";
            case MILLION_SCANNED -> "token scan of the lines";
            case "OscalReading.tokens" -> "token scan of the catalogue";
            case "YamlReading.events" -> "event scan";
            case JSON_BYTES -> "JSON";
            case COMPACT_JSON_BYTES -> "JSON without blanks";
            case EMPTY_START -> "empty `main`";
            default -> name;
        };
    }

    @Override
    public String toString() {
        return times == 1 ? name : name + ", " + times + " ×";
    }
}
