package org.lmcplan.validate.format;

import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.problem.Span;
import org.lmcplan.model.text.SafeText;

/** Writes a workflow command for each finding, then the summary and, folded, the rules and the suppressed findings. */
final class GithubReport {

    private GithubReport() {}

    static String write(ReportView view) {
        StringBuilder out = new StringBuilder();
        for (LocatedFinding entry : view.findings()) {
            out.append("::").append(command(entry.finding().severity()));
            String separator = " ";
            if (entry.location().isPresent()) {
                Location location = entry.location().get();
                separator = " file=" + property(location.source()) + span(location.span()) + ",";
            } else if (view.source(entry.finding()).isPresent()) {
                separator = " file=" + property(view.source(entry.finding()).get()) + ",";
            }
            out.append(separator)
                    .append("title=")
                    .append(property(
                            entry.finding().rule() + " " + entry.finding().subject()))
                    .append("::")
                    .append(data(entry.sentence(view.locale())))
                    .append('\n');
        }
        out.append(TextReport.summary(view)).append('\n');
        out.append("::group::").append(data(TextReport.catalogue(view))).append('\n');
        view.rules().forEach(rule -> out.append(TextReport.outcome(view, rule)).append('\n'));
        for (LocatedFinding entry : view.suppressed()) {
            out.append(entry.finding().rule())
                    .append(' ')
                    .append(view.place(entry))
                    .append(' ')
                    .append(entry.suppressed().map(view.words()::suppression).orElseThrow())
                    .append('\n');
        }
        return out.append("::endgroup::\n").toString();
    }

    private static String command(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.code();
    }

    private static String span(Span span) {
        String start = ",line=" + span.start().line() + ",col=" + span.start().column();
        return span.hasEnd()
                ? start + ",endLine=" + span.end().line() + ",endColumn="
                        + span.end().column()
                : start;
    }

    /** Escapes the text after the colons: without line breaks, only the percent sign is left to escape. */
    private static String data(String text) {
        return SafeText.line(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
