package org.lmcplan.benchmarks;

import java.util.List;
import java.util.OptionalDouble;

/** The results that users notice, as a Markdown table: the time per operation, and the throughput. */
final class SpeedTable {

    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final int LARGE = 100;

    /**
     * One line of the table.
     *
     * @param description the operation, in words
     * @param metric the benchmark
     * @param wholeDocument whether the operation reads or writes a whole document, so that bytes per second make sense
     */
    private record Line(String description, Metric metric, boolean wholeDocument) {}

    private static final List<Line> LINES = List.of(
            new Line("read the plan from JSON, with every check", Metric.of("JsonReadBenchmark.plan"), true),
            new Line(
                    "read it, recording the position of each value",
                    Metric.of("JsonReadBenchmark.planWithSourceMap"),
                    true),
            new Line("read the plan from YAML, with every check", Metric.of("YamlReadBenchmark.plan"), true),
            new Line("write the plan as JSON", Metric.of("WriteBenchmark.json"), true),
            new Line("write the plan as YAML", Metric.of("WriteBenchmark.yaml"), true),
            new Line("apply all rules to the plan", Metric.of("ValidationBenchmark.plan"), false),
            new Line(
                    "read it, apply all rules, look up the line and column of each finding",
                    Metric.of("ValidationBenchmark.readAndLocate"),
                    false),
            new Line(
                    "apply all rules to a plan 100 times as large",
                    new Metric("ValidationBenchmark.plan", LARGE),
                    false),
            new Line(
                    "apply them again after a change to one line of that plan",
                    new Metric("ValidationBenchmark.oneLineChanged", LARGE),
                    false),
            new Line(
                    "apply all rules to the register (46 records)",
                    Metric.of("RegisterValidationBenchmark.register"),
                    false),
            new Line("start a JVM that does nothing", Metric.of(Metric.EMPTY_START), false),
            new Line("start a JVM and read the plan", Metric.of(Metric.READING_START), false),
            new Line("start a JVM, read the plan and apply all rules", Metric.of(Metric.VALIDATING_START), false),
            new Line(
                    "_Jackson 3: read JSON into records of strings, no checks_",
                    Metric.of("JsonReadBenchmark.records"),
                    true),
            new Line("_networknt: read a tree with positions_", Metric.of("JsonReadBenchmark.treeWithPositions"), true),
            new Line(
                    "_networknt: read such a tree and validate it against the JSON Schema_",
                    Metric.of("JsonReadBenchmark.validatedTree"),
                    true),
            new Line(
                    "_Jackson 3: read YAML into records of strings, no checks_",
                    Metric.of("YamlReadBenchmark.records"),
                    true),
            new Line(
                    "_Hibernate Validator: check these records_",
                    Metric.of("PeerValidationBenchmark.constraints"),
                    false));

    private SpeedTable() {}

    /** Returns the table of the operations that were measured. */
    static String of(Measurements measurements) {
        StringBuilder table =
                new StringBuilder("| operation | CPU time | MB/s | operations per second |\n|---|---:|---:|---:|\n");
        for (Line line : LINES) {
            OptionalDouble nanoseconds = measurements.get(line.metric());
            if (nanoseconds.isPresent()) {
                double time = nanoseconds.getAsDouble();
                table.append("| ")
                        .append(line.description())
                        .append(" | ")
                        .append(formatMilliseconds(time))
                        .append(" | ")
                        .append(line.wholeDocument() ? megabytesPerSecond(line.metric(), time, measurements) : "")
                        .append(" | ")
                        .append(RatioTable.formatNumber(NANOSECONDS_PER_SECOND / time))
                        .append(" |\n");
            }
        }
        return table.toString();
    }

    private static String megabytesPerSecond(Metric metric, double nanoseconds, Measurements measurements) {
        OptionalDouble bytes = measurements.get(Measurements.bytesOf(metric));
        return bytes.isPresent() ? RatioTable.formatNumber(bytes.getAsDouble() / nanoseconds * 1000) : "";
    }

    private static String formatMilliseconds(double nanoseconds) {
        return RatioTable.formatNumber(nanoseconds / 1e6) + " ms";
    }
}
