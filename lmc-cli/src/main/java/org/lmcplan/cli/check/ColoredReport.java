package org.lmcplan.cli.check;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours the severities in a report for a terminal. */
final class ColoredReport {

    private static final Pattern LINE =
            Pattern.compile("(?m)^(.*?) (error|warning|note) ([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+) ");
    private static final Map<String, String> COLORS = Map.of("error", "31", "warning", "33", "note", "36");

    private ColoredReport() {}

    static String of(String report) {
        Matcher lines = LINE.matcher(report);
        return lines.replaceAll(line -> Matcher.quoteReplacement(line.group(1) + " \u001B[" + COLORS.get(line.group(2))
                + "m" + line.group(2) + "\u001B[0m " + line.group(3) + " "));
    }
}
