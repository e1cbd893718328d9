package org.lmcplan.validate.format;

import java.util.List;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.MarkdownText;

/** Writes the summary, a list of findings for each severity, and a table of the rules. */
final class MarkdownReport {

    private final ReportView view;
    private final ReportWords words;
    private final StringBuilder out = new StringBuilder();

    MarkdownReport(ReportView view) {
        this.view = view;
        this.words = view.words();
    }

    String write() {
        line("# " + words.of("Validation report: ", "校核报告：")
                + MarkdownText.plain(view.report().plan().value()));
        line("\n**" + words.counts(view) + "**\n");
        line(MarkdownText.plain(TextReport.catalogue(view)));
        for (Severity severity : Severity.values()) {
            List<LocatedFinding> entries = view.findings().stream()
                    .filter(entry -> entry.finding().severity() == severity)
                    .toList();
            if (!entries.isEmpty()) {
                heading(words.count(entries.size(), severity));
                line("_" + words.meaning(severity) + "_\n");
                entries.forEach(entry -> line(item(entry)));
            }
        }
        if (!view.suppressed().isEmpty()) {
            heading(words.of("Suppressed", "已抑制"));
            view.suppressed()
                    .forEach(entry -> line(item(entry) + " — "
                            + MarkdownText.plain(
                                    entry.suppressed().map(words::suppression).orElseThrow())));
        }
        rules();
        return out.toString();
    }

    private String item(LocatedFinding entry) {
        String hint = entry.hint(view.locale());
        return "- **" + entry.finding().rule() + "** " + MarkdownText.plain(view.place(entry)) + " · "
                + MarkdownText.plain(view.subjects().label(entry.finding())) + " — "
                + MarkdownText.plain(entry.message(view.locale()))
                + (hint.isBlank() ? "" : " " + words.of("To do: ", "处理：") + MarkdownText.plain(hint));
    }

    private void rules() {
        heading(words.of("Rules", "规则"));
        line(words.of(
                "| Rule | Requirement | Result | Findings | Reason for skipping |", "| 规则 | 要求 | 结果 | 发现 | 未运行的原因 |"));
        line("|---|---|---|---:|---|");
        view.rules()
                .forEach(rule -> line("| " + rule.rule().id() + " | "
                        + MarkdownText.plain(rule.rule().requirement().in(view.locale())) + " | "
                        + words.status(rule.status()) + " | " + (rule.findings() + rule.failures()) + " | "
                        + rule.reason()
                                .map(why -> MarkdownText.plain(why.in(view.locale())))
                                .orElse("") + " |"));
    }

    private void heading(String heading) {
        line("\n## " + heading + "\n");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
