package org.lmcplan.validate.format;

import org.lmcplan.model.problem.Severity;

/** One workflow command for each finding, then the summary and, folded, the rules and what is suppressed. */
final class GithubReport {

    private GithubReport() {}

    static String write(ReportView view) {
        StringBuilder out = new StringBuilder();
        for (Entry entry : view.findings()) {
            out.append("::").append(command(entry.finding().severity()));
            String separator = " ";
            if (entry.spot().isPresent()) {
                Spot spot = entry.spot().get();
                separator = " file=" + property(spot.source()) + ",line=" + spot.line() + ",col=" + spot.column()
                        + (spot.hasEnd() ? ",endLine=" + spot.endLine() + ",endColumn=" + spot.endColumn() : "") + ",";
            } else if (view.source().isPresent()) {
                separator = " file=" + property(view.source().get()) + ",";
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
        for (Entry entry : view.suppressed()) {
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

    /** Of what stands after the colons. Line breaks are shown before, so only the escape itself is left to escape. */
    private static String data(String text) {
        return Visible.line(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
