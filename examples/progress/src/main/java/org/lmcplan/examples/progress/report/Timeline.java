package org.lmcplan.examples.progress.report;

import org.lmcplan.examples.progress.page.Figure;
import org.lmcplan.examples.progress.page.Page;
import org.lmcplan.examples.progress.page.Text;

/** The picture of the meetings against the windows in which they were expected. */
record Timeline(ReportInput input, Words words, Labels labels) {

    /** Letters are readable at this width on a sheet of A4. */
    private static final int WIDE = 760;

    /** As wide as the picture is shown on a phone, so that its letters keep their size. */
    private static final int NARROW = 330;

    void write(Page page) {
        page.section("timeline", words.of("Meetings against their windows", "会议与窗口期对照"));
        if (input.assessment().meetings().isEmpty()) {
            page.paragraph(Text.of(words.of("No line of the plan promises a meeting.", "计划没有承诺举行会议。")));
            return;
        }
        if (!page.showsPictures()) {
            page.paragraph(table(words.of(
                    "The page of HTML shows them as a picture. The same stands as a table under ", "图见 HTML 版。文字版见")));
            return;
        }
        page.paragraph(table(words.of(
                "One lane for each series of meetings that a line promises. A bar is a window in which a meeting was"
                        + " expected; only a stated number of years gives windows. The same stands as a table under ",
                "每个系列会议一栏。横条为应举行会议的窗口期；只有载明年数的承诺才有窗口期。文字版见")));
        page.figure(new Figure(
                "timeline-figure",
                words.of("Meetings and windows as of ", "会议与窗口期，截至 ")
                        + input.assessment().asOf(),
                new TimelineDrawing(input, words, labels, WIDE).draw(),
                new TimelineDrawing(input, words, labels, NARROW).draw()));
    }

    private Text table(String lead) {
        return Text.of(lead).jump("meetings", words.of("Meetings", "会议")).plain(words.of(".", "。"));
    }
}
