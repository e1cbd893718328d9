package org.lmcplan.validate.format;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.problem.Span;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.validate.rule.RuleOutcome;

/**
 * Writes workflow commands for the findings, worst first, then the summary and, folded, the rules and the suppressed findings.
 * GitHub shows only the first annotations of each level, so further findings are lines of the log.
 */
final class GithubReport {

    /** How many annotations of one level GitHub shows per step. */
    private static final int ANNOTATIONS = 10;

    private final ReportView view;
    private final ReportWords words;
    private final StringBuilder out = new StringBuilder();

    GithubReport(ReportView view) {
        this.view = view;
        this.words = view.words();
    }

    String write() {
        List<ReportEntry> others = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<ReportEntry> findings = view.findings(severity);
            int shown = Math.min(findings.size(), ANNOTATIONS);
            findings.subList(0, shown).forEach(this::annotation);
            others.addAll(findings.subList(shown, findings.size()));
        }
        if (!others.isEmpty()) {
            line("::group::" + words.of("Findings without annotation", "未列为注释的问题"));
            others.forEach(entry -> line(TextReport.line(view, entry)));
            line("::endgroup::");
        }
        line(TextReport.summary(view));
        line("::group::" + data(TextReport.catalogue(view)));
        for (RuleOutcome rule : view.rulesToShow()) {
            line(TextReport.outcome(view, rule));
        }
        for (ReportEntry entry : view.suppressed()) {
            line(entry.code() + " " + view.place(entry) + " "
                    + entry.suppressed().map(words::suppression).orElseThrow());
        }
        line("::endgroup::");
        line(last(others.size()));
        return out.toString();
    }

    /** Says how many findings have no annotation. */
    private String last(int others) {
        int all = view.findings().size();
        String found = words.problems(view, all) + words.of("; ", "；");
        return found
                + (others == 0
                        ? words.of("all are annotations.", "均已列为注释。")
                        : words.of(
                                (all - others) + " are annotations and " + others
                                        + " are only in this log, because GitHub" + " shows " + ANNOTATIONS
                                        + " of each level.",
                                "其中 " + (all - others) + " 项列为注释，" + others + " 项仅见于本日志，因为 GitHub 每级只显示 " + ANNOTATIONS
                                        + " 项。"));
    }

    private void annotation(ReportEntry entry) {
        out.append("::").append(command(entry.severity()));
        String separator = " ";
        if (entry.location().isPresent()) {
            Location location = entry.location().get();
            separator = " file=" + property(location.source()) + span(location.span()) + ",";
        } else if (view.locations().source(entry.problem()).isPresent()) {
            separator =
                    " file=" + property(view.locations().source(entry.problem()).get()) + ",";
        }
        out.append(separator)
                .append("title=")
                .append(property((entry.code() + " " + entry.problem().subject()).strip()));
        line("::" + data(entry.sentence(view.locale())));
    }

    private static String command(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.code();
    }

    /** The lines, and the columns if the span is on one line: GitHub takes no others. */
    private static String span(Span span) {
        int first = span.start().line();
        // A span that takes in the end of its last line ends before the next one.
        int last = span.end().line() - (span.end().column() == 1 && span.hasEnd() ? 1 : 0);
        if (first != last) {
            return ",line=" + first + ",endLine=" + last;
        }
        String start = ",line=" + first + ",col=" + span.start().column();
        return span.hasEnd() && span.end().line() == first
                ? start + ",endLine=" + last + ",endColumn=" + span.end().column()
                : start;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** Escapes the text after the colons: without line breaks, only the percent sign is left to escape. */
    private static String data(String text) {
        return SafeText.line(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
