package org.lmcplan.report;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.text.NullCheck;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.progress.ReportSections;

/**
 * A report on the progress of a plan as of a day: a summary, a timeline of meetings, tables for every commitment and body, and
 * the records with their sources. The same assessment and register always give the same text.
 *
 * <pre>{@code
 * Assessment assessment =
 *         Assessment.of(plan, register, LocalDate.of(2026, 11, 23), AssessmentOptions.CALENDAR_YEARS);
 * String html = ProgressReport.of(assessment, register).html(Locale.ENGLISH);
 * }</pre>
 */
public final class ProgressReport implements Serializable {

    private final ReportData data;

    private ProgressReport(ReportData data) {
        this.data = data;
    }

    /**
     * Creates a report.
     *
     * @param assessment the assessment to report on
     * @param register the register that the assessment was made from
     * @throws IllegalArgumentException if the register is about another plan
     */
    public static ProgressReport of(Assessment assessment, Register register) {
        return new ProgressReport(ReportData.of(assessment, register));
    }

    /** Returns a report that calls the register by this name, such as the name of its file, instead of by its id. */
    public ProgressReport withRegisterName(String name) {
        Objects.requireNonNull(name, "name");
        return new ProgressReport(data.withRegisterName(name));
    }

    /** Returns a report that says that the register has no version: for records that were collected without a document. */
    public ProgressReport withoutRegisterVersion() {
        return new ProgressReport(data.withoutRegisterVersion());
    }

    /** Returns a report that also lists these problems, which kept records out of the register. */
    public ProgressReport withProblems(List<? extends Problem> problems) {
        return new ProgressReport(data.withProblems(NullCheck.listOf(problems, "problems")));
    }

    /**
     * Returns the report as an HTML page without scripts, which needs no other file.
     *
     * @param locale the language: Chinese for a Chinese locale, otherwise English
     */
    public String html(Locale locale) {
        return ReportSections.html(data, locale);
    }

    /**
     * Returns the report as Markdown with tables, without the timeline.
     *
     * @param locale the language: Chinese for a Chinese locale, otherwise English
     */
    public String markdown(Locale locale) {
        return ReportSections.markdown(data, locale);
    }

    /** {@code ProgressReport{lmc-2023-2027 as of 2026-11-23}}. */
    @Override
    public String toString() {
        return "ProgressReport{" + data + "}";
    }
}
