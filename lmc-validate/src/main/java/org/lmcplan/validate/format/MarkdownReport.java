package org.lmcplan.validate.format;

import java.util.List;
import org.lmcplan.model.problem.Severity;

/** The summary as a table, a list of findings for each severity, and the rules. */
final class MarkdownReport {

    private final ReportView view;
    private final Words words;
    private final StringBuilder out = new StringBuilder();

    private MarkdownReport(ReportView view) {
        this.view = view;
        this.words = view.words();
    }

    static String write(ReportView view) {
        return new MarkdownReport(view).write();
    }

    private String write() {
        line("# " + words.of("Validation report: ", "校核报告：")
                + plain(view.report().plan().value()));
        line("");
        line("**" + words.counts(view) + "**");
        line("");
        line(plain(TextReport.catalogue(view)));
        for (Severity severity : Severity.values()) {
            List<Entry> entries = view.findings().stream()
                    .filter(entry -> entry.finding().severity() == severity)
                    .toList();
            if (!entries.isEmpty()) {
                line("");
                line("## " + words.count(entries.size(), severity));
                line("");
                line("_" + words.meaning(severity) + "_");
                line("");
                entries.forEach(entry -> line(item(entry)));
            }
        }
        if (!view.suppressed().isEmpty()) {
            line("");
            line("## " + words.of("Suppressed", "已抑制"));
            line("");
            view.suppressed()
                    .forEach(entry -> line(item(entry) + " — "
                            + plain(entry.suppressed().map(words::suppression).orElseThrow())));
        }
        rules();
        return out.toString();
    }

    private String item(Entry entry) {
        String hint = entry.hint(view.locale());
        return "- **" + entry.finding().rule() + "** " + plain(view.place(entry)) + " · "
                + plain(view.subjects().label(entry.finding())) + " — " + plain(entry.message(view.locale()))
                + (hint.isBlank() ? "" : " " + words.of("To do: ", "处理：") + plain(hint));
    }

    private void rules() {
        line("");
        line("## " + words.of("Rules", "规则"));
        line("");
        line(words.of("| Rule | Requirement | Result | Findings | Why skipped |", "| 规则 | 要求 | 结果 | 发现 | 未运行的原因 |"));
        line("|---|---|---|---:|---|");
        view.rules()
                .forEach(rule -> line("| " + rule.rule().id() + " | "
                        + plain(rule.rule().requirement().in(view.locale())) + " | "
                        + words.status(rule.status()) + " | " + (rule.findings() + rule.failures()) + " | "
                        + rule.reason().map(why -> plain(why.in(view.locale()))).orElse("") + " |"));
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    /** Text that stands for itself: no markup, element, link, mention or cell of a table comes of it. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : Visible.line(text).toCharArray()) {
            switch (c) {
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                case '&' -> plain.append("&amp;");
                case '@' -> plain.append("@<!-- -->");
                case '\\', '`', '*', '_', '[', ']', '|', '~', '$', '#' ->
                    plain.append('\\').append(c);
                default -> plain.append(c);
            }
        }
        return plain.toString().replace("://", "\\://").replaceAll("(?i)www\\.", "$0<!-- -->");
    }
}
