package org.lmcplan.cli.show;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lmcplan.cli.output.CanonicalText;
import org.lmcplan.cli.output.CsvRows;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.DisplayWidth;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.Message;

/** How many parts have each value of a property; a part with several values is counted under each, one without under none. */
record ValueCounts(Map<String, Integer> counts, int without) {

    static ValueCounts of(ShownPlan shown, QueryKind kind, List<? extends Extensible> matches, String property) {
        if (!property.matches("[^\\s()=!<>,'\"]+")) {
            throw CommandFailure.usage(
                    Message.of("--by expects one property, not '{0}'.", "--by 需要一个属性，而不是“{0}”。", property),
                    Message.of("such as force or targets.lifecycle", "如 force 或 targets.lifecycle"));
        }
        Queries.parse(property + " exists", kind.type());
        PropertyValues values = new PropertyValues(shown);
        Map<String, Integer> counts = new TreeMap<>();
        int without = 0;
        for (Extensible match : matches) {
            List<String> found = values.of(match, property);
            found.forEach(value -> counts.merge(value, 1, Integer::sum));
            without += found.isEmpty() ? 1 : 0;
        }
        return new ValueCounts(counts, without);
    }

    String text(String format, Console console) {
        return switch (format) {
            case "csv" -> csv();
            case "json" -> LmcWriter.create().toText(new ExtensionValue.Items(data()), Format.JSON);
            case "jsonl" ->
                data().stream()
                        .map(entry -> CanonicalText.onOneLine(LmcWriter.create()
                                        .toText(entry, Format.JSON)
                                        .lines()
                                        .toList())
                                + "\n")
                        .collect(Collectors.joining());
            default -> table(console);
        };
    }

    private List<Map.Entry<String, Integer>> ordered() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private String csv() {
        CsvRows rows = new CsvRows(List.of("value", "count"));
        ordered().forEach(entry -> rows.row(List.of(entry.getKey(), Integer.toString(entry.getValue()))));
        if (without > 0) {
            rows.row(List.of("", Integer.toString(without)));
        }
        return rows.text();
    }

    private List<ExtensionValue> data() {
        List<ExtensionValue> data = new java.util.ArrayList<>();
        ordered().forEach(entry -> data.add(entry(ExtensionValue.of(entry.getKey()), entry.getValue())));
        if (without > 0) {
            data.add(entry(new ExtensionValue.Nothing(), without));
        }
        return data;
    }

    private static ExtensionValue entry(ExtensionValue value, int count) {
        return new ExtensionValue.Fields(new TreeMap<>(Map.of("value", value, "count", ExtensionValue.of(count))));
    }

    private String table(Console console) {
        String none = console.text(Message.of("(no value)", "（无值）"));
        int widest = counts.keySet().stream().mapToInt(DisplayWidth::of).max().orElse(0);
        int column = Math.max(widest, without > 0 ? DisplayWidth.of(none) : 0);
        StringBuilder table = new StringBuilder();
        ordered().forEach(entry -> line(table, column, entry.getKey(), entry.getValue()));
        if (without > 0) {
            line(table, column, none, without);
        }
        return table.toString();
    }

    private static void line(StringBuilder table, int column, String value, int count) {
        String number = Integer.toString(count);
        table.append(DisplayWidth.padded(value, column))
                .append(" ".repeat(Math.max(2, 7 - number.length())))
                .append(number)
                .append('\n');
    }
}
