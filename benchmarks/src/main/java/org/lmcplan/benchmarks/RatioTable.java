package org.lmcplan.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The measured ratios as a Markdown table. */
final class RatioTable {

    private RatioTable() {}

    /** Returns the table of the rows that were measured, with each ratio next to its goal. */
    static String of(List<RatioRow> rows, Measurements measurements) {
        StringBuilder table = new StringBuilder();
        table.append("| what | measured | base | | ratio | goal | |\n");
        table.append("|---|---:|---:|---|---:|---:|---|\n");
        for (RatioRow row : rows) {
            measurements
                    .ratio(row)
                    .ifPresent(ratio -> table.append("| ")
                            .append(row.description())
                            .append(" | ")
                            .append(format(row.measured(), row, measurements))
                            .append(" | ")
                            .append(format(row.base(), row, measurements))
                            .append(" | ")
                            .append(
                                    row.perByte()
                                            ? "the same at 1 ×"
                                            : row.base().label())
                            .append(" | ")
                            .append(formatNumber(ratio))
                            .append(" | ")
                            .append(formatGoal(row.goal()))
                            .append(" | ")
                            .append(verdict(ratio, row.goal()))
                            .append(" |\n"));
        }
        return table.toString();
    }

    /** Returns one line per size with the lengths of the documents. */
    static String lengths(List<RatioRow> rows, Measurements measurements) {
        return rows.stream()
                .map(row -> row.measured().times())
                .distinct()
                .sorted()
                .map(times -> "%,d × the shipped plan: %s of JSON (%s without whitespace), %s of YAML."
                        .formatted(
                                times,
                                formatAmount(measurements, Metric.JSON_BYTES, times),
                                formatAmount(measurements, Metric.COMPACT_JSON_BYTES, times),
                                formatAmount(measurements, Metric.YAML_BYTES, times)))
                .collect(Collectors.joining("\n"));
    }

    private static String formatAmount(Measurements measurements, String length, int times) {
        return formatAmount(
                new Metric(length, times),
                measurements.get(new Metric(length, times)).orElseThrow());
    }

    /** Returns {@code met}, or by how much the ratio misses its goal. */
    static String verdict(double ratio, OptionalDouble goal) {
        if (goal.isEmpty()) {
            return "";
        }
        return ratio <= goal.getAsDouble()
                ? "met"
                : "missed by " + Math.round((ratio / goal.getAsDouble() - 1) * 100) + " %";
    }

    private static String formatGoal(OptionalDouble goal) {
        return goal.isEmpty() ? "" : "≤ " + formatNumber(goal.getAsDouble());
    }

    private static String format(Metric metric, RatioRow row, Measurements measurements) {
        return row.perByte()
                ? formatNumber(measurements.perByte(metric).orElseThrow()) + " ns/byte"
                : formatAmount(metric, measurements.get(metric).orElseThrow());
    }

    private static String formatAmount(Metric metric, double value) {
        if (metric.isBytes()) {
            return formatNumber(value / 1000) + " kB";
        }
        return value < 1e6 ? formatNumber(value / 1e3) + " µs" : formatNumber(value / 1e6) + " ms";
    }

    /** Formats a number with about three significant digits. */
    static String formatNumber(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
