package org.lmcplan.validate.format;

import java.util.List;
import java.util.function.Supplier;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.MarkdownText;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.validate.rule.RuleOutcome;

/**
 * Writes the summary, a list of findings for each severity, worst first, and a table of the rules that did not pass. What does
 * not fit into a comment on GitHub is left out, and the last line says how much that is.
 */
final class MarkdownReport {

    /** The maximum number of characters of a comment. Summaries of jobs may be longer. */
    static final int LONGEST = 65_536;

    private static final int LAST_LINE = 300;
    private static final int LONGEST_TEXT = 500;

    private final ReportView view;
    private final ReportWords words;
    private final StringBuilder out = new StringBuilder();
    private int omitted;

    MarkdownReport(ReportView view) {
        this.view = view;
        this.words = view.words();
    }

    String write() {
        out.append("# ")
                .append(words.of("Validation report: ", "校核报告："))
                .append(MarkdownText.plain(view.subject()))
                .append("\n\n**")
                .append(words.counts(view))
                .append("**\n\n")
                .append(cut(TextReport.catalogue(view)))
                .append('\n');
        for (Severity severity : Severity.values()) {
            List<ReportEntry> entries = view.findings(severity);
            findings(
                    words.count(entries.size(), severity),
                    "_" + words.meaning(severity) + "_\n\n",
                    entries.stream()
                            .<Supplier<String>>map(entry -> () -> item(entry))
                            .toList());
        }
        findings(
                words.of("Suppressed", "已抑制"),
                "",
                view.suppressed().stream()
                        .<Supplier<String>>map(entry -> () -> item(entry) + " — "
                                + cut(entry.suppressed().map(words::suppression).orElseThrow()))
                        .toList());
        boolean allRules = rules();
        return out.append('\n').append(last(allRules)).append('\n').toString();
    }

    /** Writes a heading and items. After the first item that does not fit, nothing follows. */
    private void findings(String heading, String explanation, List<Supplier<String>> items) {
        String before = "\n## " + heading + "\n\n" + explanation;
        for (Supplier<String> item : items) {
            if (omitted > 0 || !append(before + item.get() + '\n')) {
                omitted++;
            }
            before = "";
        }
    }

    private String item(ReportEntry entry) {
        String hint = entry.hint(view.locale());
        return "- **" + entry.code() + "** " + cut(view.place(entry)) + " · "
                + cut(view.subjects().label(entry.problem())) + " — "
                + cut(entry.message(view.locale()))
                + (hint.isBlank() ? "" : " " + words.of("To do: ", "处理：") + cut(hint));
    }

    /** Writes as many rules as fit, and returns whether that was all. */
    private boolean rules() {
        String before = "\n## " + words.of("Rules that did not pass", "未通过或未运行的规则") + "\n\n"
                + words.of(
                        "| Rule | Requirement | Result | Findings | Reason for skipping |",
                        "| 规则 | 要求 | 结果 | 发现 | 未运行的原因 |")
                + "\n|---|---|---|---:|---|\n";
        for (RuleOutcome rule : view.rulesToShow()) {
            String row = "| " + rule.rule().id() + " | "
                    + cut(rule.rule().requirement().in(view.locale())) + " | "
                    + words.term(rule.status()) + " | " + (rule.findings() + rule.failures()) + " | "
                    + rule.reason().map(why -> cut(why.in(view.locale()))).orElse("") + " |\n";
            if (!append(before + row)) {
                return false;
            }
            before = "";
        }
        return true;
    }

    private String last(boolean allRules) {
        int all = view.all().size();
        String shown = omitted == 0
                ? words.of("all are shown.", "全部列出。")
                : words.of(
                        (all - omitted) + " are shown and " + omitted
                                + " are not, because a comment on GitHub has at most " + LONGEST + " characters.",
                        "列出 " + (all - omitted) + " 项，另有 " + omitted + " 项未列出，因为 GitHub 评论最多 " + LONGEST + " 个字符。");
        return words.problems(view, all)
                + (view.suppressed().isEmpty() ? "" : words.of(", including the suppressed ones", "（含已抑制的）"))
                + words.of("; ", "；")
                + shown
                + (allRules ? "" : words.of(" The list of rules is cut, too.", "规则列表亦有删节。"));
    }

    private boolean append(String text) {
        if (out.length() + text.length() > LONGEST - LAST_LINE) {
            return false;
        }
        out.append(text);
        return true;
    }

    /** A text of which only the start is shown if it is very long, so that the worst finding always fits. */
    private static String cut(String text) {
        return MarkdownText.plain(SafeText.excerpt(text, LONGEST_TEXT));
    }
}
