package org.lmcplan.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A ratio to measure, and its goal.
 *
 * @param work what is measured
 * @param times the size of the plan, as a multiple of the shipped one; larger plans are compared with the same work on the shipped
 *     one, per byte unless a single line changed
 * @param description the work, in words
 * @param goal the upper limit of the ratio; empty for other libraries and for rows that only serve comparison
 * @param newestGoal the upper limit on a JDK newer than 17
 */
record Row(Work work, int times, String description, OptionalDouble goal, OptionalDouble newestGoal) {

    /** Returns all rows, with growth up to the given size. */
    static List<Row> all(int large) {
        return Stream.of(reading(), writing(), rules(large), growth(large), heapAndStarts(large))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> reading() {
        return List.of(
                row(Work.JSON_STRINGS, "JSON: a scan that decodes each key and value"),
                row(Work.JSON_PLAN, "**JSON read, every check**").atMost(2.4),
                row(Work.JSON_POSITIONS, "**JSON read, every check, position of each value**")
                        .atMost(3.2),
                row(Work.JSON_FASTJSON, "_fastjson2: records of strings, no checks_"),
                row(Work.JSON_BLACKBIRD, "_Jackson with Blackbird: records of strings, no checks_"),
                row(Work.JSON_JACKSON, "_Jackson: records of strings, no checks_"),
                row(Work.JSON_NETWORKNT, "_networknt: tree with positions, no checks_"),
                row(Work.YAML_PLAN, "YAML read, every check"),
                row(Work.YAML_POSITIONS, "**YAML read, every check, position of each value**")
                        .atMost(1.3),
                row(Work.YAML_JACKSON, "_Jackson: records of strings from YAML, no checks_"));
    }

    private static List<Row> writing() {
        return List.of(
                row(Work.JSON_WRITTEN, "JSON written").atMost(2.1),
                row(Work.YAML_WRITTEN, "YAML written").atMost(0.9));
    }

    private static List<Row> rules(int large) {
        return List.of(
                row(Work.RULES, "**all rules on a plan in memory**").atMost(6, 4.5),
                row(Work.HIBERNATE, "_Hibernate Validator: constraints of records in memory_"),
                row(Work.NETWORKNT, "_networknt: JSON Schema on a tree in memory_"),
                row(Work.READ_RULES_POSITIONS, "**JSON read, all rules, position of each finding**")
                        .atMost(9, 7.5),
                row(Work.READ_HIBERNATE, "_Jackson and Hibernate Validator: records read and checked, no positions_"),
                row(Work.READ_NETWORKNT, "_networknt: tree with positions read and checked_"),
                row(Work.LINE_CHANGED, "all rules after one line changed"),
                row(Work.LINE_CHANGED, large, "**all rules after one line changed**")
                        .atMost(2),
                row(Work.REGISTER, "**register read and plan assessed**").atMost(5.5));
    }

    private static List<Row> growth(int large) {
        return List.of(
                row(Work.JSON_PLAN, large, "**JSON read, every check**").atMost(1.15),
                row(Work.YAML_PLAN, large, "YAML read, every check").atMost(1.15),
                row(Work.JSON_WRITTEN, large, "JSON written").atMost(1.15),
                row(Work.RULES, large, "**all rules on a plan in memory**").atMost(1.15));
    }

    private static List<Row> heapAndStarts(int large) {
        return List.of(
                row(Work.HEAP, "**heap that a plan keeps**").atMost(1.2),
                row(Work.HEAP, large, "heap that a plan keeps").atMost(1.2),
                row(Work.COLD_MAIN, "start of a program that reads the plan and applies all rules"),
                row(Work.COMMAND, "**second start of `lmc validate`**").atMost(7));
    }

    private static Row row(Work work, String description) {
        return row(work, 1, description);
    }

    static Row row(Work work, int times, String description) {
        return new Row(work, times, description, OptionalDouble.empty(), OptionalDouble.empty());
    }

    Row atMost(double ratio) {
        return atMost(ratio, ratio);
    }

    private Row atMost(double ratio, double newest) {
        return new Row(work, times, description, OptionalDouble.of(ratio), OptionalDouble.of(newest));
    }

    /** Returns whether both costs are divided by the length of their document. */
    boolean isPerByte() {
        return times > 1 && work != Work.LINE_CHANGED && work != Work.HEAP;
    }

    /** Returns what the work is compared with, in words. */
    String base() {
        return times > 1 && work != Work.HEAP ? "the same at 1 ×" : work.baseLabel();
    }

    OptionalDouble goal(Jvm jvm) {
        return jvm.feature() > 17 ? newestGoal : goal;
    }

    /** Returns the description with the size. */
    String title() {
        return times == 1
                ? description
                : String.format(Locale.ROOT, "%s, %,d ×%s", description, times, isPerByte() ? ", per byte" : "");
    }
}
