package org.lmcplan.report.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.Coverage;
import org.lmcplan.model.assess.ExclusionReason;
import org.lmcplan.model.assess.Occurrence;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.ProgressCount;
import org.lmcplan.model.assess.Recurrence;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.SeriesKind;
import org.lmcplan.model.assess.Share;
import org.lmcplan.model.evidence.Project;
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
                "No record does not mean that nothing happened: it means that this register has no record of it that counts in this"
                        + " report.",
                "无记录并不意味着没有行动，只表示本登记册没有可计入本报告的相关记录。")));
        page.tiles(tiles());
        List<StyledText> items = new ArrayList<>();
        items.add(coverage());
        searches(items);
        gaps(items);
        data.assessment().meetings().stream()
                .filter(ReportLinks::recursByYears)
                .forEach(series -> items.add(due(series)));
        confidence(items);
        problems(items);
        page.bullets(items);
        page.paragraph(StyledText.none()
                .small(words.of(
                        "Numbers in brackets link to sources, ids to the list of records at the end. * marks a name without a"
                                + " recorded source: it is for reading, not for citing.",
                        "方括号中的数字链接至来源，标识链接至文末的记录列表。带 * 的名称未载明来源，仅供阅读，不宜引用。")));
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
        String asOf = words.date(assessment.asOf());
        String name = data.registerName() + words.bracketed(version + compiled);
        int aside = Stream.of(ExclusionReason.values())
                .mapToInt(reason -> assessment.evidence().excluded(reason).size())
                .sum();
        return words.of(
                        "Progress on the plan as of " + asOf + ", based on " + records + " and " + projects
                                + " of the register " + name + ". ",
                        "截至" + asOf + "的计划进展，依据登记册 " + name + "的 " + records + "和 " + projects + "。")
                + (aside == 0
                        ? ""
                        : words.of(
                                aside + " of them " + (aside == 1 ? "is" : "are") + " set aside. ",
                                "其中 " + aside + " 条未予计入。"))
                + reading();
    }

    private String reading() {
        if (data.assessment().options().recurrence() != Recurrence.CALENDAR_YEARS) {
            return words.of(
                    "“Every N years” is read by rolling years: the next meeting is due at the latest N years after the"
                            + " last one, to the day. The plan promises none after its term.",
                    "“每 N 年”按滚动年解读：最迟在上次会议 N 年后的同一天举行；计划期之后不再有此承诺。");
        }
        Term term = data.plan().plan().term();
        if (term.from().isEmpty() || term.firstDay().getDayOfYear() == 1) {
            return words.of(
                    "“Every N years” is read by calendar years: the next meeting is due within the N calendar years that"
                            + " follow the year of the last one. The plan promises none after its term.",
                    "“每 N 年”按自然年解读：下一次会议应在上次会议所在年份之后的 N 个自然年内举行；计划期之后不再有此承诺。");
        }
        String day = words.dayOfYear(term.firstDay());
        return words.of(
                "“Every N years” is read by the years of the plan, which begin on " + day
                        + ": the next meeting is due within the N years that follow the year of the last one. The plan"
                        + " promises none after its term.",
                "“每 N 年”按计划年度（自" + day + "起）解读：下一次会议应在上次会议所在年度之后的 N 个年度内举行；计划期之后不再有此承诺。");
    }

    private List<Tile> tiles() {
        ProgressCount<Slug> whole = data.assessment().whole();
        List<Tile> tiles = new ArrayList<>();
        for (Progress progress : Progress.values()) {
            tiles.add(new Tile(whole.count(progress), progress.code(), label(progress)));
        }
        return tiles;
    }

    /** The word for a progress; "continuing" also says how many of these lines miss a meeting. */
    private String label(Progress progress) {
        int gaps = progress == Progress.CONTINUING ? continuingWithGaps().size() : 0;
        return words.term(progress)
                + (gaps == 0
                        ? ""
                        : words.bracketed(words.of(
                                gaps + " without a record in the last closed window",
                                "其中 " + gaps + " 条在最近已结束的窗口期内无记录")));
    }

    private List<CommitmentAnswer> continuingWithGaps() {
        return data.assessment().commitments().stream()
                .filter(answer -> answer.progress() == Progress.CONTINUING)
                .filter(answer -> !answer.gaps().isEmpty())
                .toList();
    }

    private void gaps(List<StyledText> items) {
        for (CommitmentAnswer answer : continuingWithGaps()) {
            answer.gaps()
                    .forEach(gap -> items.add(links.line(answer.commitment().id())
                            .plain(since(gap.kind()))
                            .plain(links.gap(gap))
                            .plain(words.of(".", "。"))));
        }
    }

    private String since(SeriesKind kind) {
        return switch (kind) {
            case MEETING ->
                words.of(
                        " counts as continuing because at least one meeting was held within the term, but there is ",
                        " 因计划期内曾举行会议而计为持续落实，但");
            case REPORT ->
                words.of(
                        " counts as continuing because there is at least one report, but there is ", " 因已有报告而计为持续落实，但");
            case ACTIVITY ->
                words.of(
                        " counts as continuing because it was done at least once within the term, but there is ",
                        " 因计划期内曾开展而计为持续落实，但");
        };
    }

    private void confidence(List<StyledText> items) {
        List<Slug> left = data.assessment().evidence().excluded(ExclusionReason.TOO_UNSURE);
        if (!left.isEmpty()) {
            int projects = (int) left.stream()
                    .filter(id ->
                            data.evidence(id).filter(Project.class::isInstance).isPresent())
                    .count();
            String subject = Stream.of(
                            counted(RegisterPart.RECORD, left.size() - projects),
                            counted(RegisterPart.PROJECT, projects))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(words.of(" and ", "和 ")));
            String least = words.term(data.assessment().options().leastConfidence());
            items.add(StyledText.of(words.of(
                            subject + (left.size() == 1 ? " does" : " do")
                                    + " not count because this report requires at least " + least + ". ",
                            "本报告要求至少为" + least + "，" + subject + "因此未予计入。"))
                    .jump("confidence", words.of("What they would change", "计入后的变化")));
        }
    }

    private Optional<String> counted(RegisterPart part, int number) {
        return number == 0 ? Optional.empty() : Optional.of(part.counted(number, words.locale()));
    }

    private StyledText coverage() {
        Share active = data.assessment().whole().active();
        Coverage coverage = data.assessment().coverage();
        List<String> parts = Stream.of(
                        part(coverage.mechanisms(), PlanPart.MECHANISM),
                        part(coverage.instruments(), PlanPart.INSTRUMENT),
                        part(coverage.programmes(), PlanPart.PROGRAMME),
                        part(coverage.partners(), PlanPart.PARTNER))
                .flatMap(Optional::stream)
                .toList();
        int statements = data.assessment().whole().count(Progress.STATEMENT_ONLY);
        int unknown = active.unknown() - statements;
        List<String> counts = new ArrayList<>();
        counts.add(words.of(
                active.part() + " of " + active.whole() + " lines " + (active.part() == 1 ? "shows" : "show")
                        + " some progress",
                active.whole() + " 条承诺中，" + active.part() + " 条有进展"));
        if (statements > 0) {
            counts.add(words.of("for " + statements + " there are only statements", statements + " 条仅有表态"));
        }
        if (unknown > 0) {
            counts.add(words.of("for " + unknown + " nothing is known for certain", unknown + " 条尚无确切信息"));
        }
        StyledText lines = StyledText.none().strong(String.join(words.of("; ", "，"), counts) + words.of(".", "。"));
        return parts.isEmpty()
                ? lines
                : lines.plain(words.of(
                        " Of what the plan names, records concern " + words.list(parts) + ".",
                        "计划所列对象中有记录的：" + words.list(parts) + "。"));
    }

    private void searches(List<StyledText> items) {
        SearchFacts facts = new SearchFacts(data);
        List<CommitmentAnswer> lines = facts.linesWithoutRecords();
        if (facts.areRecorded() && !lines.isEmpty()) {
            int searched = (int) lines.stream()
                    .filter(answer -> !facts.of(answer.commitment().id()).isEmpty())
                    .count();
            int others = lines.size() - searched;
            items.add(StyledText.of(
                    others == 0
                            ? words.of(
                                    "A search is recorded for "
                                            + (searched == 1 ? "the one line" : "each of the " + searched + " lines")
                                            + " without a record that counts.",
                                    "没有可计入记录的 " + searched + " 条承诺均有查找记录。")
                            : words.of(
                                    "Of the " + lines.size()
                                            + " lines without a record that counts, a search is recorded for "
                                            + searched + "; for " + others + " no search is recorded.",
                                    "没有可计入记录的 " + lines.size() + " 条承诺中，" + searched + " 条有查找记录，" + others
                                            + " 条没有查找记录。")));
        }
    }

    private Optional<String> part(Share share, PlanPart kind) {
        String name = share.whole() == 1 ? kind.label(words.locale()) : kind.words(words.locale());
        return share.whole() == 0
                ? Optional.empty()
                : Optional.of(words.of(
                        share.part() + " of " + share.whole() + " " + name,
                        name + " " + share.part() + "/" + share.whole()));
    }

    private StyledText due(RecurringSeries series) {
        String last = series.last()
                .map(Occurrence::day)
                .map(day -> words.of(", most recently ", "，最近一次：") + words.day(day))
                .orElse("");
        return StyledText.none()
                .strong(links.names().name(series.subject()))
                .plain(words.of(" (", "（"))
                .then(links.line(series.commitment()))
                .plain(words.of(", ", "，") + words.cadence(series.cadence()) + words.of("): ", "）："))
                .plain(words.held(series) + last)
                .plain(words.of("; ", "；"))
                .then(links.sentenceOfNextMeeting(series))
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
