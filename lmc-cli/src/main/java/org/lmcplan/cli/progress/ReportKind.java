package org.lmcplan.cli.progress;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lmcplan.model.Coded;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.report.MeetingCalendar;
import org.lmcplan.report.ProgressReport;

/** A kind of file that a report consists of. */
enum ReportKind implements Coded {
    /** The progress report as a page for browsers. */
    HTML("progress", "html"),
    /** The progress report as text with marks. */
    MARKDOWN("progress", "md"),
    /** The meetings for calendar programs. */
    CALENDAR("meetings", "ics");

    /** How reports begin; Chinese ones of version 0.1 with a dash. */
    private static final String HEADING = "(Progress report – |进展报告( – |：))";

    private final String base;
    private final String ending;

    ReportKind(String base, String ending) {
        this.base = base;
        this.ending = ending;
    }

    String fileName(Locale locale) {
        return base + "." + locale.getLanguage() + "." + ending;
    }

    String text(Assessment assessment, EvidenceOperands operands, Locale locale) {
        if (this == CALENDAR) {
            return MeetingCalendar.of(assessment, operands.register()).text(locale);
        }
        ProgressReport report = ProgressReport.of(assessment, operands.register());
        return this == HTML ? report.html(locale) : report.markdown(locale);
    }

    /** Returns whether a file looks like an earlier report of this kind, in either language. */
    boolean wrote(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 2_000), StandardCharsets.UTF_8);
        return switch (this) {
            case HTML -> Pattern.compile("<title>" + HEADING).matcher(start).find();
            case MARKDOWN -> Pattern.compile("# " + HEADING).matcher(start).lookingAt();
            case CALENDAR -> start.contains("PRODID:-//lmc//progress//");
        };
    }
}
