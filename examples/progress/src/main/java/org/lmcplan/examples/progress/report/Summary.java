package org.lmcplan.examples.progress.report;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.examples.progress.page.Page;
import org.lmcplan.examples.progress.page.Page.Tile;
import org.lmcplan.examples.progress.page.Text;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.Coverage;
import org.lmcplan.model.assess.MeetingSeries;
import org.lmcplan.model.assess.Occurrence;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.ProgressCount;
import org.lmcplan.model.assess.Recurrence;
import org.lmcplan.model.assess.Share;
import org.lmcplan.model.evidence.Register;

/** What the report is, as of which day, under which reading and by which records; and what it comes to. */
record Summary(ReportInput input, Words words, Labels labels) {

    void write(Page page) {
        page.section("summary", words.of("At a glance", "概览"));
        page.paragraph(Text.of(basis()));
        page.notice(Text.of(words.of(
                "No record does not mean that nothing happened: it means that nothing is known here.",
                "无记录并不意味着没有行动，只表示此处尚无所知。")));
        page.tiles(tiles());
        List<Text> items = new ArrayList<>();
        items.add(coverage());
        input.assessment().meetings().stream()
                .filter(series -> series.nextDue().isPresent())
                .forEach(series -> items.add(due(series)));
        leftOut(items);
        page.bullets(items);
        page.paragraph(Text.none()
                .small(words.of(
                        "Numbers in brackets lead to sources, ids to the list of records at the end. * marks a name that no source"
                                + " shows: fit for reading, not for citing.",
                        "方括号中的数字链接至来源，标识链接至文末的记录列表。带 * 的名称未见于任何来源，仅供阅读，不宜引用。")));
    }

    private String basis() {
        Assessment assessment = input.assessment();
        Register register = input.register().register();
        int records = assessment.evidence().records();
        int projects = assessment.evidence().projects();
        String version = input.headed()
                ? words.of("version " + register.version(), "版本 " + register.version())
                : words.of("which states no version", "未载明版本");
        String compiled = register.compiled()
                .map(date -> words.of(", compiled " + date, "，汇编于 " + date))
                .orElse("");
        return words.of(
                        "How far the plan got as of " + assessment.asOf() + ", as far as "
                                + words.count(records, "record", "records", "") + " and "
                                + words.count(projects, "project", "projects", "") + " of the register ",
                        "根据登记册 ")
                + input.registerName()
                + words.of(
                        " (" + version + compiled + ") tell. ",
                        "（" + version + compiled + "）的 " + records + " 条记录和 " + projects + " 个项目，列出截至 "
                                + assessment.asOf() + " 的落实进展。")
                + reading();
    }

    private String reading() {
        return input.assessment().options().recurrence() == Recurrence.CALENDAR_YEARS
                ? words.of(
                        "“Every so many years” is read by calendar years: a meeting within each calendar year or,"
                                + " for two years, within two calendar years after that of the last one.",
                        "“每若干年”按自然年解读：每个自然年内举行一次；每两年一次的，须在上次会议所在年份之后的两个自然年内举行。")
                : words.of(
                        "“Every so many years” is read by rolling years: at the latest on the same day, so many years after"
                                + " the last meeting.",
                        "“每若干年”按滚动年解读：最迟在上次会议若干年后的同一天举行。");
    }

    private List<Tile> tiles() {
        ProgressCount<Slug> whole = input.assessment().whole();
        List<Tile> tiles = new ArrayList<>();
        for (Progress progress : Progress.values()) {
            tiles.add(new Tile(whole.count(progress), progress.code(), words.term(progress)));
        }
        return tiles;
    }

    private Text coverage() {
        Share active = input.assessment().whole().active();
        Coverage coverage = input.assessment().coverage();
        return Text.none()
                .strong(words.of(
                        active.part() + " of " + active.whole() + " lines show something; of " + active.unknown()
                                + " nothing certain is known.",
                        active.whole() + " 条承诺中，" + active.part() + " 条有所体现，" + active.unknown() + " 条尚无确知。"))
                .plain(words.of(
                        " Records bear on " + of(coverage.mechanisms()) + " bodies and meetings, "
                                + of(coverage.instruments()) + " documents, " + of(coverage.programmes())
                                + " programmes and " + of(coverage.partners()) + " partners that the plan names.",
                        "计划所列对象中有记录的：机制与会议 " + of(coverage.mechanisms()) + "，文件 "
                                + of(coverage.instruments()) + "，项目与行动 " + of(coverage.programmes()) + "，伙伴 "
                                + of(coverage.partners()) + "。"));
    }

    private String of(Share share) {
        return words.of(share.part() + " of " + share.whole(), share.part() + "/" + share.whole());
    }

    private Text due(MeetingSeries series) {
        int held = series.held().size();
        String last = series.last()
                .map(Occurrence::day)
                .map(day -> words.of(", last " + words.day(day), "，最近一次 " + words.day(day)))
                .orElse("");
        return Text.none()
                .strong(labels.name(series.mechanism()))
                .plain(words.of(" (", "（"))
                .then(labels.line(series.commitment()))
                .plain(words.of(", ", "，") + words.cadence(series.cadence()) + words.of("): ", "）："))
                .plain(words.of(held + " held" + last + "; the next, ", "已举行 " + held + " 次" + last + "；下一次"))
                .then(new NextMeeting(input, words).text(series))
                .plain(words.of(".", "。"));
    }

    private void leftOut(List<Text> items) {
        if (!input.faults().isEmpty()) {
            items.add(Text.none()
                    .strong(words.of(
                            "Parts of the register could not be read and are left out: ", "登记册中部分内容无法读取，未予计入："))
                    .jump("left-out", words.count(input.faults().size(), "fault", "faults", "处错误")));
        }
    }
}
