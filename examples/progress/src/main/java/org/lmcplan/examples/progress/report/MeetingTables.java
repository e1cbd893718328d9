package org.lmcplan.examples.progress.report;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.examples.progress.page.Page;
import org.lmcplan.examples.progress.page.Table;
import org.lmcplan.examples.progress.page.Text;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.MeetingSeries;
import org.lmcplan.model.assess.Occurrence;
import org.lmcplan.model.assess.Window;

/** The meetings that lines promise: which were held, and what became of each window. */
record MeetingTables(ReportInput input, Words words, Labels labels) {

    void write(Page page) {
        page.section("meetings", words.of("Meetings", "会议"));
        page.table(series());
        page.table(windows());
    }

    private Table series() {
        Table table = Table.of(words.of("Meetings that the plan promises", "计划承诺的会议"), Table.Style.CARDS)
                .columns(
                        words.of("Meeting", "会议"),
                        words.of("Line", "承诺"),
                        words.of("How often", "频次"),
                        words.of("Held", "已举行"),
                        words.of("Next", "下一次"));
        for (MeetingSeries each : input.assessment().meetings()) {
            table.row(
                    "series-" + each.commitment() + "-" + each.mechanism(),
                    List.of(
                            Text.of(labels.name(each.mechanism())),
                            labels.line(each.commitment()),
                            Text.of(words.cadence(each.cadence())),
                            held(each),
                            new NextMeeting(input, words).text(each)));
        }
        return table;
    }

    private Text held(MeetingSeries series) {
        List<Text> lines = new ArrayList<>();
        for (Occurrence each : series.held()) {
            lines.add(Text.of(words.day(each.day()) + " ").then(labels.record(each.record())));
        }
        others(lines, words.of("day unknown: ", "日期未知："), series.undated());
        others(lines, words.of("perhaps later than this report: ", "或晚于本报告："), series.perhaps());
        if (lines.isEmpty()) {
            return Text.none().status("no-record", words.of("no record", "无记录"));
        }
        Text all = Text.none();
        for (Text line : lines) {
            all = (all.isEmpty() ? all : all.line()).then(line);
        }
        return all;
    }

    private void others(List<Text> lines, String head, List<Slug> records) {
        records.forEach(id -> lines.add(Text.none().small(head).then(labels.record(id))));
    }

    private Table windows() {
        Table table = Table.of(words.of("Windows: when a meeting was expected", "窗口期：应举行会议的时段"), Table.Style.CARDS)
                .columns(words.of("Window", "窗口期"), words.of("Status", "状态"), words.of("Records", "记录"));
        for (MeetingSeries series : input.assessment().meetings()) {
            if (!series.windows().isEmpty()) {
                table.group(Text.of(labels.name(series.mechanism())));
                series.windows().forEach(window -> window(table, window));
            }
        }
        return table;
    }

    private void window(Table table, Window window) {
        Text days = Text.of(words.window(window.opens(), window.closes()));
        Text records = labels.records(window.held());
        for (Slug perhaps : window.perhaps()) {
            records = (records.isEmpty() ? records : records.line())
                    .small(words.of("perhaps: ", "或可计入："))
                    .then(labels.record(perhaps));
        }
        table.row(
                window.inTerm() ? days : days.line().small(words.of("before the term", "计划年限之前")),
                Text.none().status(window.status().code(), words.term(window.status())),
                records);
    }
}
