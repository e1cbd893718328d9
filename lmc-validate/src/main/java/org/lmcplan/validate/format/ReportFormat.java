package org.lmcplan.validate.format;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.lmcplan.model.Coded;
import org.lmcplan.model.problem.ProblemReport;

/**
 * A format to write reports in. Each contains the faults of reading and the findings, which rules were breached or were skipped
 * and why, how many passed, and the version and digest of the catalogue. The same report and options give the same bytes, at any time and on any machine.
 *
 * <p>Texts of documents are untrusted: whatever they contain, a printed report has no control characters, gives no commands to a
 * build server, and has no markup of theirs.
 *
 * <pre>{@code
 * String sarif = ReportFormat.SARIF.write(report, ReportOptions.in(Locale.ENGLISH).withPlan(plan));
 * }</pre>
 */
public enum ReportFormat implements Coded {
    /** A line for each finding, {@code plan.yaml:12:7 error LMC-V301 …}, then the summary and the rules that did not pass. */
    TEXT("text/plain", view -> new TextReport(view).write()),
    /** JSON that conforms to {@link ReportSchema}. */
    JSON("application/json", view -> new JsonReport(view).write()),
    /** SARIF 2.1.0, which code hosts and editors import. */
    SARIF("application/sarif+json", view -> new SarifReport(view).write()),
    /** JUnit XML, for build servers: errors are failures; warnings and notes pass, with their text in the output. */
    JUNIT("application/xml", view -> new JunitReport(view).write()),
    /**
     * Workflow commands, which GitHub shows as annotations of lines: of each severity the first ten, since it shows no more per
     * step. The other findings are lines of the log.
     */
    GITHUB("text/plain", view -> new GithubReport(view).write()),
    /**
     * GitHub-flavoured Markdown for comments and job summaries, worst findings first. It is cut at the 65,536 characters that
     * GitHub accepts in a comment; the last line says how many findings are not shown.
     */
    MARKDOWN("text/markdown", view -> new MarkdownReport(view).write()),
    /** One self-contained page, for the screen and for paper. */
    HTML("text/html", view -> new HtmlReport(view).write());

    private final String mediaType;
    private final Function<ReportView, String> writer;

    ReportFormat(String mediaType, Function<ReportView, String> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** The media type, such as {@code application/sarif+json}. Encode the text in UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** Writes the report in English, locating only problems that know their own location, as faults of reading do. */
    public String write(ProblemReport report) {
        return write(report, ReportOptions.in(Locale.ENGLISH));
    }

    /**
     * Writes the report of a validation, the faults of reading a document, or both joined by {@link ProblemReport#and}. Lines
     * end with a line feed.
     *
     * @throws IllegalArgumentException if the options give a plan that no validation in the report is about
     */
    public String write(ProblemReport report, ReportOptions options) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(options, "options");
        return writer.apply(new ReportView(report, options));
    }

    /**
     * Returns the format of reports with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static ReportFormat of(String code) {
        return Coded.of(ReportFormat.class, code);
    }

    /** Returns the format of reports with this code; empty if there is none. */
    public static Optional<ReportFormat> parse(String code) {
        return Coded.parse(ReportFormat.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static ReportFormat fromString(String code) {
        return of(code);
    }
}
