package org.lmcplan.validate.format;

import java.util.stream.Collectors;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.validate.rule.RuleOutcome;

/** Writes a line for each finding as compilers do, the summary, and a line for each rule to list, such as those that did not pass. */
final class TextReport {

    private final ReportView view;
    private final ReportWords words;
    private final StringBuilder out = new StringBuilder();

    TextReport(ReportView view) {
        this.view = view;
        this.words = view.words();
    }

    String write() {
        view.findings().forEach(entry -> out.append(line(view, entry)).append('\n'));
        view.suppressed()
                .forEach(entry -> out.append(line(view, entry))
                        .append(" — ")
                        .append(entry.suppressed().map(words::suppression).orElseThrow())
                        .append('\n'));
        if (!view.all().isEmpty()) {
            out.append('\n');
        }
        out.append(summary(view)).append('\n');
        if (!view.listedRules().isEmpty()) {
            out.append(catalogue(view)).append('\n');
        }
        view.rules().stream()
                .filter(rule -> view.listedRules().contains(rule.status()))
                .forEach(rule -> out.append("  ").append(outcome(view, rule)).append('\n'));
        return out.toString();
    }

    /** {@code plan.yaml:12:7 error LMC-V301 …}. */
    static String line(ReportView view, ReportEntry entry) {
        return view.place(entry) + " " + entry.severity().code() + " " + entry.code() + " "
                + entry.sentence(view.locale());
    }

    /** {@code lmc-2023-2027: 3 errors, 1 warning, 0 notes}. */
    static String summary(ReportView view) {
        return view.subject() + view.words().of(": ", "：") + view.words().counts(view);
    }

    /** The catalogue, the date, and the results of the rules. */
    static String catalogue(ReportView view) {
        ReportWords words = view.words();
        return view.catalogues().stream()
                        .map(report -> words.of("Catalogue ", "规则目录 ") + SafeText.line(report.catalogueVersion())
                                + " (SHA-256 " + SafeText.line(report.catalogueDigest()) + ")" + words.of(", ", "，")
                                + words.asOf(report) + words.of(". ", "。"))
                        .collect(Collectors.joining())
                + words.ruleCounts(view)
                + words.of(".", "。");
    }

    /** {@code LMC-V301 breached 2}, {@code LMC-V706 skipped: no date was given to judge by}. */
    static String outcome(ReportView view, RuleOutcome rule) {
        int found = rule.findings() + rule.failures();
        return rule.rule().id() + " " + view.words().term(rule.status()) + (found == 0 ? "" : " " + found)
                + rule.reason()
                        .map(why -> view.words().of(": ", "：") + SafeText.line(why.in(view.locale())))
                        .orElse("");
    }
}
