package org.lmcplan.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The results that users notice, as a table in Markdown: how long a thing takes, and how much of it is done in a second. */
final class EverydayTable {

    private static final double NANOSECONDS = 1e9;
    private static final int LARGE = 100;

    /**
     * One line of the table.
     *
     * @param what what is done, in words
     * @param measured the benchmark
     * @param perSecond whether the document is read or written whole, so that bytes per second make sense
     */
    private record Line(String what, Quantity measured, boolean perSecond) {}

    private static final List<Line> LINES = List.of(
            new Line("read the plan from JSON, with every check", Quantity.of("JsonReading.plan"), true),
            new Line(
                    "read it, recording the position of each value",
                    Quantity.of("JsonReading.planWithSourceMap"),
                    true),
            new Line("read the plan from YAML, with every check", Quantity.of("YamlReading.plan"), true),
            new Line("write the plan as JSON", Quantity.of("Writing.json"), true),
            new Line("write the plan as YAML", Quantity.of("Writing.yaml"), true),
            new Line("apply all rules to the plan", Quantity.of("Validating.plan"), false),
            new Line(
                    "read it, apply all rules, find line and column of each finding",
                    Quantity.of("Validating.readAndPlaced"),
                    false),
            new Line("apply all rules to a plan 100 times as large", new Quantity("Validating.plan", LARGE), false),
            new Line(
                    "apply them again after one line of that plan changed",
                    new Quantity("Validating.oneLineChanged", LARGE),
                    false),
            new Line("apply all rules to the register (46 records)", Quantity.of("RegisterValidating.register"), false),
            new Line("start a JVM that does nothing", Quantity.of(Quantity.EMPTY_START), false),
            new Line("start a JVM and read the plan", Quantity.of(Quantity.READING_START), false),
            new Line("start a JVM, read the plan and apply all rules", Quantity.of(Quantity.VALIDATING_START), false),
            new Line("_Jackson 3 into records of strings, no checks_", Quantity.of("JsonReading.records"), true),
            new Line("_networknt: a tree with positions_", Quantity.of("JsonReading.placedTree"), true),
            new Line(
                    "_networknt: the same, checked against the JSON Schema_",
                    Quantity.of("JsonReading.placedTreeAgainstSchema"),
                    true),
            new Line(
                    "_Jackson 3 from YAML into records of strings, no checks_",
                    Quantity.of("YamlReading.records"),
                    true),
            new Line("_Hibernate Validator over the records_", Quantity.of("PeerValidation.constraints"), false));

    private EverydayTable() {}

    /** The lines that were measured. */
    static String of(Results results) {
        StringBuilder table =
                new StringBuilder("| what | CPU time | MB/s | times per second |\n|---|---:|---:|---:|\n");
        for (Line line : LINES) {
            OptionalDouble nanoseconds = results.get(line.measured());
            if (nanoseconds.isPresent()) {
                double time = nanoseconds.getAsDouble();
                table.append("| ")
                        .append(line.what())
                        .append(" | ")
                        .append(milliseconds(time))
                        .append(" | ")
                        .append(line.perSecond() ? megabytes(line.measured(), time, results) : "")
                        .append(" | ")
                        .append(number(NANOSECONDS / time))
                        .append(" |\n");
            }
        }
        return table.toString();
    }

    private static String megabytes(Quantity measured, double time, Results results) {
        OptionalDouble bytes = results.get(Results.bytesOf(measured));
        return bytes.isPresent() ? number(bytes.getAsDouble() / time * 1000) : "";
    }

    private static String milliseconds(double nanoseconds) {
        return number(nanoseconds / 1e6) + " ms";
    }

    private static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
