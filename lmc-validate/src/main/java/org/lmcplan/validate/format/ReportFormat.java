package org.lmcplan.validate.format;

import java.util.Locale;
import java.util.function.Function;
import org.lmcplan.model.Coded;
import org.lmcplan.validate.rule.Report;

/**
 * A form in which a report is written. Each says what was found, which rules ran, which passed, which were skipped and why, and
 * the version and digest of the catalogue. The same report and options give the same text, to the byte; nothing in it depends
 * on the time or the machine.
 */
public enum ReportFormat implements Coded {
    /** A line for each finding, {@code plan.yaml:12:7 error LMC-V301 …}, then the summary and the rules. */
    TEXT("text/plain", TextReport::write),
    /** JSON as {@code docs/report.schema.json} describes it. */
    JSON("application/json", JsonReport::write),
    /** SARIF 2.1.0, the form in which code hosts and editors take findings. */
    SARIF("application/sarif+json", SarifReport::write),
    /** JUnit's XML, for build servers: errors are failures; a finding that is not an error passes and says so. */
    JUNIT("application/xml", JunitReport::write),
    /** Workflow commands that GitHub shows as annotations of the lines. */
    GITHUB("text/plain", GithubReport::write),
    /** GitHub-flavoured Markdown, for comments and job summaries. */
    MARKDOWN("text/markdown", MarkdownReport::write),
    /** One page that needs nothing beside itself, to read on a screen or on paper. */
    HTML("text/html", HtmlReport::write);

    private final String mediaType;
    private final Function<ReportView, String> writer;

    ReportFormat(String mediaType, Function<ReportView, String> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** The media type, such as {@code application/sarif+json}; the text is to be encoded in UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** The report in English, without places. */
    public String write(Report report) {
        return write(report, ReportOptions.in(Locale.ENGLISH));
    }

    /**
     * The report, each line ended by a line feed.
     *
     * @throws IllegalArgumentException if the options have another plan than the one that the report is on
     */
    public String write(Report report, ReportOptions options) {
        return writer.apply(ReportView.of(report, options));
    }
}
