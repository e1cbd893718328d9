package org.lmcplan.examples.progress.report;

import org.lmcplan.examples.progress.page.Figure;
import org.lmcplan.examples.progress.page.Page;
import org.lmcplan.examples.progress.page.Text;

/** The picture of the meetings against the windows in which they were expected. */
record Timeline(ReportInput input, Words words, Labels labels) {

    private static final int WIDE = 1000;
    /** As wide as the picture is shown on a phone, so that its letters keep their size. */
    private static final int NARROW = 330;

    void write(Page page) {
        page.section("timeline", words.of("Meetings against their windows", "会议与窗口期对照"));
        if (input.assessment().meetings().isEmpty()) {
            page.paragraph(Text.of(words.of("No line of the plan promises a meeting.", "计划没有承诺举行会议。")));
            return;
        }
        page.paragraph(Text.of(words.of(
                        "One lane for each series of meetings that a line promises. A bar is a window in which a meeting was"
                                + " expected; only a stated number of years gives windows. The same stands as a table under ",
                        "每个系列会议一栏。横条为应举行会议的窗口期；只有载明年数的承诺才有窗口期。文字版见"))
                .jump("meetings", words.of("Meetings", "会议"))
                .plain(words.of(".", "。")));
        page.figure(new Figure(
                "timeline-figure",
                words.of("Meetings and windows as of ", "会议与窗口期，截至 ")
                        + input.assessment().asOf(),
                new TimelineDrawing(input, words, labels, WIDE).draw(),
                new TimelineDrawing(input, words, labels, NARROW).draw()));
    }
}
