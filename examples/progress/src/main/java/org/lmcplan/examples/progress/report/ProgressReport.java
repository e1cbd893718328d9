package org.lmcplan.examples.progress.report;

import org.lmcplan.examples.progress.page.HtmlPage;
import org.lmcplan.examples.progress.page.MarkdownPage;
import org.lmcplan.examples.progress.page.Page;
import org.lmcplan.model.LanguageTag;

/** How far a plan got as of a day: pictures, tables, and the records behind each number. */
public final class ProgressReport {

    private final ReportInput input;
    private final Words words;
    private final Labels labels;

    /** A report in a language. */
    public ProgressReport(ReportInput input, LanguageTag language) {
        this.input = input;
        words = new Words(language);
        labels = new Labels(input, words);
    }

    /** The report as one page of HTML. */
    public String html() {
        return write(new HtmlPage(words.language(), kind(), title()));
    }

    /** The report as Markdown. */
    public String markdown() {
        return write(new MarkdownPage(kind(), title()));
    }

    private String write(Page page) {
        new Summary(input, words, labels).write(page);
        new Timeline(input, words, labels).write(page);
        new AreaMatrix(input, words, labels).write(page);
        new MeetingTables(input, words, labels).write(page);
        new CommitmentTable(input, words, labels).write(page);
        new TargetTables(input, words, labels).write(page);
        new ShareTables(input, words, labels).write(page);
        new MoneyTable(input, words, labels).write(page);
        new LimitTable(input, words, labels).write(page);
        new Contested(input, words, labels).write(page);
        new LeftOut(input, words, labels).write(page);
        new RecordList(input, words, labels).write(page);
        return page.finish();
    }

    private String kind() {
        return words.of("Progress report", "进展报告");
    }

    private String title() {
        String plan = input.plan()
                .plan()
                .names()
                .text(words.language())
                .orElse(input.plan().plan().title());
        return plan
                + words.of(
                        ", as of " + input.assessment().asOf(),
                        "，截至 " + input.assessment().asOf());
    }
}
