package org.lmcplan.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The results as a table in Markdown. */
final class Table {

    private Table() {}

    /** The rows that were measured, each ratio beside its goal. */
    static String of(List<Row> rows, Results results) {
        StringBuilder table = new StringBuilder();
        table.append("| what | measured | base | | ratio | goal | |\n");
        table.append("|---|---:|---:|---|---:|---:|---|\n");
        for (Row row : rows) {
            results.ratio(row)
                    .ifPresent(ratio -> table.append("| ")
                            .append(row.what())
                            .append(" | ")
                            .append(shown(row.measured(), row, results))
                            .append(" | ")
                            .append(shown(row.base(), row, results))
                            .append(" | ")
                            .append(
                                    row.perByte()
                                            ? "the same at 1 ×"
                                            : row.base().label())
                            .append(" | ")
                            .append(number(ratio))
                            .append(" | ")
                            .append(goal(row.goal()))
                            .append(" | ")
                            .append(verdict(ratio, row.goal()))
                            .append(" |\n"));
        }
        return table.toString();
    }

    /** How long the documents are. */
    static String lengths(List<Row> rows, Results results) {
        return rows.stream()
                .map(row -> row.measured().times())
                .distinct()
                .sorted()
                .map(times -> "%,d × the shipped plan: %s of JSON (%s without line breaks and blanks), %s of YAML."
                        .formatted(
                                times,
                                amount(results, Quantity.JSON_BYTES, times),
                                amount(results, Quantity.COMPACT_JSON_BYTES, times),
                                amount(results, Quantity.YAML_BYTES, times)))
                .collect(Collectors.joining("\n"));
    }

    private static String amount(Results results, String length, int times) {
        return amount(
                new Quantity(length, times),
                results.get(new Quantity(length, times)).orElseThrow());
    }

    /** What was wanted and how it came out, as {@code met} or the distance. */
    static String verdict(double ratio, OptionalDouble goal) {
        if (goal.isEmpty()) {
            return "";
        }
        return ratio <= goal.getAsDouble()
                ? "met"
                : "missed by " + Math.round((ratio / goal.getAsDouble() - 1) * 100) + " %";
    }

    private static String goal(OptionalDouble goal) {
        return goal.isEmpty() ? "" : "≤ " + number(goal.getAsDouble());
    }

    private static String shown(Quantity quantity, Row row, Results results) {
        return row.perByte()
                ? number(results.perByte(quantity).orElseThrow()) + " ns/byte"
                : amount(quantity, results.get(quantity).orElseThrow());
    }

    private static String amount(Quantity quantity, double value) {
        if (quantity.isBytes()) {
            return number(value / 1000) + " kB";
        }
        return value < 1e6 ? number(value / 1e3) + " µs" : number(value / 1e6) + " ms";
    }

    private static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
