package org.lmcplan.cli.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lmcplan.cli.terminal.Console;

/** Leaves out of a report what its reader did not ask for: the rules that were skipped and, if asked to be quiet, all rules. */
final class BriefReport {

    private static final Pattern RULE = Pattern.compile("  [A-Z][A-Z0-9]*(-[A-Z0-9]+)+ .*");
    private static final Pattern SKIPPED = Pattern.compile("  \\S+ (skipped|未运行).*");
    private static final Pattern CATALOGUE = Pattern.compile("(Catalogue |规则目录 |No rules were run|未运行任何规则).*");

    private BriefReport() {}

    static String of(String report, Console console) {
        if (console.isVerbose()) {
            return report;
        }
        List<String> lines = report.lines().toList();
        int summary = lines.lastIndexOf("") + 1;
        return lines.stream().limit(summary).map(line -> line + "\n").collect(Collectors.joining())
                + lines.stream()
                        .skip(summary)
                        .filter(line -> !SKIPPED.matcher(line).matches())
                        .filter(line -> !console.isQuiet() || !isAboutRules(line))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
    }

    private static boolean isAboutRules(String line) {
        return RULE.matcher(line).matches() || CATALOGUE.matcher(line).matches();
    }
}
