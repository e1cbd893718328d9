package org.lmcplan.report.progress;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Occurrence;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.Window;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.ReportTable;
import org.lmcplan.report.page.ReportTable.TableStyle;
import org.lmcplan.report.page.StyledText;

/** The meetings that the plan promises: those that were held, and the status of each window. */
record MeetingSection(ReportData data, ProgressWords words, ReportLinks links) {

    void write(ReportPage page) {
        page.section("meetings", words.of("Meetings", "会议"));
        if (data.assessment().meetings().isEmpty()) {
            page.paragraph(StyledText.of(links.noMeetings()));
        }
        page.table(series());
        page.table(windows());
    }

    private ReportTable series() {
        ReportTable table = ReportTable.of(words.of("Meetings that the plan promises", "计划承诺的会议"), TableStyle.CARDS)
                .columns(
                        words.of("Meeting", "会议"),
                        words.of("Line", "承诺"),
                        words.of("How often", "频次"),
                        words.of("Held", "已举行"),
                        words.of("Next", "下一次"));
        for (RecurringSeries each : data.assessment().meetings()) {
            table.row(
                    "series-" + each.commitment() + "-" + each.subject(),
                    List.of(
                            StyledText.of(links.names().name(each.subject())),
                            links.line(each.commitment()),
                            StyledText.of(words.cadence(each.cadence())),
                            held(each),
                            links.nextMeeting(each)));
        }
        return table;
    }

    private StyledText held(RecurringSeries series) {
        List<StyledText> lines = new ArrayList<>();
        for (Occurrence each : series.held()) {
            lines.add(StyledText.of(words.day(each.day()) + " ").then(links.record(each.record())));
        }
        others(lines, words.of("day unknown: ", "日期未知："), series.undated());
        others(lines, words.of("possibly after the report date: ", "或晚于报告日期："), series.perhaps());
        return lines.isEmpty()
                ? StyledText.none().status("no-record", words.of("no record", "无记录"))
                : StyledText.lines(lines);
    }

    private void others(List<StyledText> lines, String label, List<Slug> records) {
        records.forEach(id -> lines.add(StyledText.none().small(label).then(links.record(id))));
    }

    private ReportTable windows() {
        ReportTable table = ReportTable.of(words.of("Windows for each meeting", "各会议的窗口期"), TableStyle.CARDS)
                .columns(words.of("Window", "窗口期"), words.of("Status", "状态"), words.of("Records", "记录"));
        for (RecurringSeries series : data.assessment().meetings()) {
            if (!series.windows().isEmpty()) {
                table.group(links.names().name(series.subject()));
                series.windows().forEach(window -> row(table, window));
            }
        }
        return table;
    }

    private void row(ReportTable table, Window window) {
        StyledText days = StyledText.of(words.window(window.opens(), window.closes()));
        StyledText records = links.records(window.held());
        for (Slug possible : window.perhaps()) {
            records = records.line().small(links.possibly()).then(links.record(possible));
        }
        table.row(
                window.inTerm()
                        ? days
                        : days.line().small(words.of("before the term, not promised by this plan", "计划期前，非本计划承诺")),
                StyledText.none().status(window.status().code(), words.status(window)),
                records);
    }
}
