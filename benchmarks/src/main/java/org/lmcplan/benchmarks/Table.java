package org.lmcplan.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The results as a table in Markdown. */
final class Table {

    private Table() {}

    /** The rows that were measured, each ratio beside its goal. */
    static String of(List<Row> rows, Results results) {
        StringBuilder table = new StringBuilder();
        table.append("| what | measured | base | ratio | goal | |\n");
        table.append("|---|---:|---:|---:|---:|---|\n");
        for (Row row : rows) {
            results.ratio(row)
                    .ifPresent(ratio -> table.append("| ")
                            .append(row.what())
                            .append(" | ")
                            .append(shown(row.measured(), results))
                            .append(" | ")
                            .append(shown(row.base(), results))
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

    private static String shown(Quantity quantity, Results results) {
        double value = results.get(quantity).orElseThrow();
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
