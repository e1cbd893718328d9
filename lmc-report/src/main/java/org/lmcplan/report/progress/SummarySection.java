package org.lmcplan.report.progress;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.PlanPart;
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
import org.lmcplan.model.evidence.RegisterPart;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.ReportPage.Tile;
import org.lmcplan.report.page.StyledText;

/** The basis of the report and its main results. */
record SummarySection(ReportData data, ProgressWords words, ReportLinks links) {

    void write(ReportPage page) {
        page.section("summary", words.of("At a glance", "概览"));
        page.paragraph(StyledText.of(basis()));
        page.notice(StyledText.of(words.of(
                "No record does not mean that nothing happened: it means that this register has no information.",
                "无记录并不意味着没有行动，只表示本登记册未掌握相关信息。")));
        page.tiles(tiles());
        List<StyledText> items = new ArrayList<>();
        items.add(coverage());
        data.assessment().meetings().stream()
                .filter(series -> series.nextDue().isPresent())
                .forEach(series -> items.add(due(series)));
        problems(items);
        page.bullets(items);
        page.paragraph(StyledText.none()
                .small(words.of(
                        "Numbers in brackets link to sources, ids to the list of records at the end. * marks a name that"
                                + " appears in no source: it is for reading, not for citing.",
                        "方括号中的数字链接至来源，标识链接至文末的记录列表。带 * 的名称未见于任何来源，仅供阅读，不宜引用。")));
    }

    private String basis() {
        Assessment assessment = data.assessment();
        Register register = data.register().register();
        String records = RegisterPart.RECORD.counted(assessment.evidence().records(), words.locale());
        String projects = RegisterPart.PROJECT.counted(assessment.evidence().projects(), words.locale());
        String version = data.hasVersion()
                ? words.of("version ", "版本 ") + register.version()
                : words.of("which states no version", "未载明版本");
        String compiled = register.compiled()
                .map(date -> words.of(", ", "，") + words.compiled(date))
                .orElse("");
        String name = data.registerName() + words.bracketed(version + compiled);
        return words.of(
                        "Progress on the plan as of " + assessment.asOf() + ", based on " + records + " and " + projects
                                + " of the register " + name + ". ",
                        "截至 " + assessment.asOf() + " 的计划进展，依据登记册 " + name + "的 " + records + "和 " + projects + "。")
                + reading();
    }

    private String reading() {
        return data.assessment().options().recurrence() == Recurrence.CALENDAR_YEARS
                ? words.of(
                        "“Every N years” is read by calendar years: one meeting in each calendar year or, for two years,"
                                + " one within the two calendar years after that of the last meeting.",
                        "“每若干年”按自然年解读：每个自然年内举行一次；每两年一次的，须在上次会议所在年份之后的两个自然年内举行。")
                : words.of(
                        "“Every N years” is read by rolling years: the next meeting is due N years after the last one, to"
                                + " the day.",
                        "“每若干年”按滚动年解读：最迟在上次会议若干年后的同一天举行。");
    }

    private List<Tile> tiles() {
        ProgressCount<Slug> whole = data.assessment().whole();
        List<Tile> tiles = new ArrayList<>();
        for (Progress progress : Progress.values()) {
            tiles.add(new Tile(whole.count(progress), progress.code(), words.term(progress)));
        }
        return tiles;
    }

    private StyledText coverage() {
        Share active = data.assessment().whole().active();
        Coverage coverage = data.assessment().coverage();
        List<String> parts = List.of(
                part(coverage.mechanisms(), PlanPart.MECHANISM),
                part(coverage.instruments(), PlanPart.INSTRUMENT),
                part(coverage.programmes(), PlanPart.PROGRAMME),
                part(coverage.partners(), PlanPart.PARTNER));
        return StyledText.none()
                .strong(words.of(
                        active.part() + " of " + active.whole() + " lines show some progress; for " + active.unknown()
                                + " nothing is known for certain.",
                        active.whole() + " 条承诺中，" + active.part() + " 条有进展，" + active.unknown() + " 条尚无确切信息。"))
                .plain(words.of(
                        " Records concern " + String.join(", ", parts.subList(0, 3)) + " and " + parts.get(3)
                                + " that the plan names.",
                        "计划所列对象中有记录的：" + String.join("，", parts) + "。"));
    }

    private String part(Share share, PlanPart kind) {
        String name = kind.words(words.locale());
        return words.of(
                share.part() + " of " + share.whole() + " " + name, name + " " + share.part() + "/" + share.whole());
    }

    private StyledText due(MeetingSeries series) {
        String last = series.last()
                .map(Occurrence::day)
                .map(day -> words.of(", most recently ", "，最近一次 ") + words.day(day))
                .orElse("");
        return StyledText.none()
                .strong(links.names().name(series.mechanism()))
                .plain(words.of(" (", "（"))
                .then(links.line(series.commitment()))
                .plain(words.of(", ", "，") + words.cadence(series.cadence()) + words.of("): ", "）："))
                .plain(words.held(series.held().size()) + last + words.of("; next ", "；下一次"))
                .then(links.nextMeeting(series))
                .plain(words.of(".", "。"));
    }

    private void problems(List<StyledText> items) {
        int problems = data.problems().size();
        if (problems > 0) {
            items.add(StyledText.none()
                    .strong(words.of(
                            "Parts of the register could not be read and are left out: ", "登记册中部分内容无法读取，未予计入："))
                    .jump("left-out", words.count(problems, "problem", "problems", "处错误")));
        }
    }
}
