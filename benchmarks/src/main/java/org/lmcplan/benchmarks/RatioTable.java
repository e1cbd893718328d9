package org.lmcplan.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The measured ratios as a Markdown table, the JDKs side by side. */
final class RatioTable {

    private RatioTable() {}

    /** Returns the table of the rows that were measured, with each ratio next to its goal. */
    static String of(Results results) {
        return header("| what | divided by |", results.jvms(), " %1$s | range | goal | |", "---:|---:|---:|---|")
                + results.rows().stream()
                        .map(row -> "| " + row.title() + " | " + row.base() + " |"
                                + results.jvms().stream()
                                        .map(jvm -> cells(results, jvm, row))
                                        .collect(Collectors.joining())
                                + "\n")
                        .collect(Collectors.joining());
    }

    /** Returns the table of the goals alone. */
    static String goals(List<Row> rows) {
        return "| what | divided by | goal | on a newer JDK |\n|---|---|---:|---:|\n"
                + rows.stream()
                        .filter(row -> row.goal().isPresent())
                        .map(row -> "| %s | %s | %s | %s |\n"
                                .formatted(
                                        row.title().replace("**", ""),
                                        row.base(),
                                        goal(row.goal()),
                                        row.newestGoal().equals(row.goal()) ? "the same" : goal(row.newestGoal())))
                        .collect(Collectors.joining());
    }

    /** Returns the two header lines of a table that begins with text columns and has some columns for each JDK. */
    static String header(String first, List<Jvm> jvms, String each, String alignment) {
        return first
                + jvms.stream().map(jvm -> each.formatted(jvm)).collect(Collectors.joining())
                + "\n|"
                + "---|".repeat((int) first.chars().filter(c -> c == '|').count() - 1)
                + alignment.repeat(jvms.size())
                + "\n";
    }

    private static String cells(Results results, Jvm jvm, Row row) {
        return results.of(jvm, row)
                .map(summary -> " %s | %s–%s | %s | %s |"
                        .formatted(
                                number(summary.ratio()),
                                number(summary.least()),
                                number(summary.most()),
                                goal(row.goal(jvm)),
                                verdict(summary.ratio(), row.goal(jvm))))
                .orElse(" | | | |");
    }

    /** Returns {@code met}, or by how much the ratio misses its goal. */
    static String verdict(double ratio, OptionalDouble goal) {
        if (goal.isEmpty()) {
            return "";
        }
        return ratio <= goal.getAsDouble()
                ? "met"
                : "missed by " + Math.max(1, Math.round((ratio / goal.getAsDouble() - 1) * 100)) + " %";
    }

    private static String goal(OptionalDouble goal) {
        return goal.isEmpty() ? "" : "≤ " + number(goal.getAsDouble());
    }

    /** Formats a number with about three significant digits. */
    static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
