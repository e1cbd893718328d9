package org.lmcplan.report.progress;

import java.util.Locale;
import org.lmcplan.model.Plan;
import org.lmcplan.report.content.ElementNames;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.HtmlPage;
import org.lmcplan.report.page.MarkdownPage;
import org.lmcplan.report.page.ReportPage;

/** Writes all sections of a progress report, in order. */
public final class ReportSections {

    private final ReportData data;
    private final ProgressWords words;
    private final ReportLinks links;

    private ReportSections(ReportData data, Locale locale) {
        this.data = data;
        words = new ProgressWords(locale);
        links = new ReportLinks(new ElementNames(data, words, "*"));
    }

    /** Returns the report as a page of HTML. */
    public static String html(ReportData data, Locale locale) {
        ReportSections sections = new ReportSections(data, locale);
        return sections.write(
                new HtmlPage(sections.words.language(), sections.kind(), sections.title(), sections.heading()));
    }

    /** Returns the report as Markdown. */
    public static String markdown(ReportData data, Locale locale) {
        ReportSections sections = new ReportSections(data, locale);
        return sections.write(new MarkdownPage(sections.heading()));
    }

    private String write(ReportPage page) {
        new SummarySection(data, words, links).write(page);
        new TimelineSection(data, words, links).write(page);
        new AreaSection(data, words, links).write(page);
        new MeetingSection(data, words, links).write(page);
        new DueSection(data, words, links).write(page);
        new IndicatorSection(data, words, links).write(page);
        new CommitmentSection(data, words, links).write(page);
        new TargetSection(data, words, links).write(page);
        new ShareSection(data, words, links).write(page);
        new MoneySection(data, words, links).write(page);
        new LimitSection(data, words, links).write(page);
        new ConfidenceSection(data, words, links).write(page);
        new DisagreementSection(data, words, links).write(page);
        new OmissionSection(data, words, links).write(page);
        new RecordSection(data, words, links).write(page);
        return page.finish();
    }

    private String kind() {
        return words.of("Progress report", "进展报告");
    }

    private String heading() {
        return kind() + words.of(" – ", "：") + title();
    }

    private String title() {
        Plan plan = data.assessment().plan();
        String asOf = words.date(data.assessment().asOf());
        return words.title(plan.names().text(words.language()).orElse(plan.title()))
                + words.of(", as of " + asOf, words.bracketed("截至" + asOf));
    }
}
