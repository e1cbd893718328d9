package org.lmcplan.report.progress;

import org.lmcplan.report.chart.TimelineChart;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.PageFigure;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.StyledText;

/** The chart of meetings and the windows in which they were expected. */
record TimelineSection(ReportData data, ProgressWords words, ReportLinks links) {

    /** At this width, letters are readable on A4 paper. */
    private static final int WIDE = 760;

    /** Phones show the chart at about this width, so letters keep their size. */
    private static final int NARROW = 330;

    void write(ReportPage page) {
        String title = words.of("Meetings and their windows", "会议与窗口期对照");
        page.section("timeline", title);
        if (data.assessment().meetings().isEmpty()) {
            page.paragraph(StyledText.of(links.noMeetings()));
            return;
        }
        if (!page.showsFigures()) {
            page.paragraph(withTable(words.of("The HTML version has a chart; the table is under ", "图见 HTML 版。表格见")));
            return;
        }
        page.paragraph(withTable(words.of(
                "Each lane is a series of meetings that the plan promises. A bar is a window for one meeting;"
                        + " only promises with a stated number of years have windows. Windows before the term apply the same interval to earlier"
                        + " years, for which this plan promised nothing. The table is under ",
                "每个系列会议一栏。横条为会议的窗口期；只有载明年数的承诺才有窗口期。计划期前的窗口期按同一间隔推算，非本计划承诺。表格见")));
        page.figure(new PageFigure(
                "timeline-figure",
                words.of("Meetings and windows as of ", "会议与窗口期，截至")
                        + words.date(data.assessment().asOf()),
                new TimelineChart(links.names(), title, WIDE).draw(),
                new TimelineChart(links.names(), title, NARROW).draw()));
    }

    private StyledText withTable(String lead) {
        return StyledText.of(lead).jump("meetings", words.of("Meetings", "会议")).plain(words.of(".", "。"));
    }
}
