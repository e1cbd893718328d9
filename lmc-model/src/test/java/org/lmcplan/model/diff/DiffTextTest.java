package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Samples;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.SmallPlan;
import org.lmcplan.model.Source;

class DiffTextTest {

    private final Plan plan = SmallPlan.plan();

    @Test
    void theChangesOfAnEditedPlanAreListedInEnglish() {
        assertThat(PlanDiff.between(plan, EditedPlan.edited()).toText(Locale.ENGLISH))
                .isEqualTo("""
                small-plan → small-plan: 18 changes

                Members (2)
                  added       member TH
                  reordered   1 of 2 members moved: KH

                Sources (1)
                  removed     source print: “小计划”

                Sections (3)
                  added       section 2.1.2: “应急管理”
                  changed     section 2.1.1: body “每两年召开领导人会议…” → “每年召开领导人会议…”
                  renumbered  section 2.1.2 → 2.1.3: “加强执法合作” (with 1 commitment)

                Commitments (9)
                  changed     commitment 1-1: force deliver → discuss (softened)
                  changed     commitment 2.1.1-1: quote “每两年召开领导人会议” → “每年召开领导人会议”
                  changed     commitment 2.1.1-1: acts − improve
                  changed     commitment 2.1.1-1: cadence every two years → every year (hardened)
                  changed     commitment 2.1.1-2: actors now in the order youth, parties
                  retargeted  commitment 2.1.2-1 → 2.1.3-1: targets − joint-action, + green-rivers (softened)
                  changed     commitment 2.2-1: gloss/en commitment → draw up a plan
                  changed     commitment 2.2-1: x-lead + "water ministry"
                  changed     commitment 2.2-1: x-ministry-code − "W 12"

                Mechanisms (2)
                  renamed     mechanism leaders-meeting: names/en “Name of leaders-meeting” → “Leaders' Meeting”
                  changed     mechanism leaders-meeting: lifecycle exists → under study (backward, softened)

                Programmes (1)
                  added       programme green-rivers: “Name of green-rivers”""");
    }

    @Test
    void theChangesOfAnEditedPlanAreListedInChinese() {
        assertThat(PlanDiff.between(plan, EditedPlan.edited()).toText(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("""
                small-plan → small-plan：18 处变更

                成员（2）
                  新增  成员 TH
                  调序  2 个成员中有 1 个调整了位置：KH

                来源（1）
                  删除  来源 print：“小计划”

                章节（3）
                  新增  章节 2.1.2：“应急管理”
                  变更  章节 2.1.1：正文 “每两年召开领导人会议…” → “每年召开领导人会议…”
                  改号  章节 2.1.2 → 2.1.3：“加强执法合作”（含 1 条承诺）

                承诺（9）
                  变更  承诺 1-1：承诺力度 应予落实 → 探讨（减弱）
                  变更  承诺 2.1.1-1：原文 “每两年召开领导人会议” → “每年召开领导人会议”
                  变更  承诺 2.1.1-1：行动 − 完善
                  变更  承诺 2.1.1-1：频次 每两年 → 每年（增强）
                  变更  承诺 2.1.1-2：参与方 顺序改为 youth、parties
                  变更  承诺 2.1.2-1 → 2.1.3-1：对象 − joint-action、+ green-rivers（减弱）
                  变更  承诺 2.2-1：译文/en commitment → draw up a plan
                  变更  承诺 2.2-1：x-lead + "water ministry"
                  变更  承诺 2.2-1：x-ministry-code − "W 12"

                机制（2）
                  改名  机制 leaders-meeting：名称/en “Name of leaders-meeting” → “Leaders' Meeting”
                  变更  机制 leaders-meeting：进展阶段 已有 → 研究中（倒退，减弱）

                计划项目（1）
                  新增  计划项目 green-rivers：“名称”""");
    }

    @Test
    void equalPlansHaveNoChanges() {
        assertThat(PlanDiff.between(plan, plan).toText(Locale.ENGLISH))
                .isEqualTo("small-plan → small-plan: no changes");
        assertThat(PlanDiff.between(plan, plan).toText(Locale.CHINA)).isEqualTo("small-plan → small-plan：没有变更");
    }

    @Test
    void oneChangeIsCountedInTheSingular() {
        Plan newer = plan.toBuilder().id(Slug.of("next-plan")).build();
        assertThat(PlanDiff.between(plan, newer).toText(Locale.ENGLISH)).isEqualTo("""
                small-plan → next-plan: 1 change

                Plan (1)
                  changed     plan small-plan → next-plan: id small-plan → next-plan""");
        assertThat(PlanDiff.between(plan, newer).toText(Locale.CHINA)).contains("：1 处变更", "计划（1）");
    }

    @Test
    void everyShiftOfForceAndLifecycleIsDescribed() {
        assertThat(lineOf(first -> first.force(Force.SUPPORT), first -> first.force(Force.ADVANCE)))
                .endsWith("force support → advance (hardened)");
        assertThat(lineOf(first -> first.force(Force.URGE), first -> first.force(Force.ADVANCE)))
                .endsWith("force urge → advance (now commits the members)");
        assertThat(lineOf(first -> first.force(Force.ADVANCE), first -> first.force(Force.URGE)))
                .endsWith("force advance → urge (no longer commits the members, softened)");
        assertThat(lineOf(Lifecycle.UNDER_STUDY, Lifecycle.EXISTS))
                .endsWith("lifecycle under study → exists (forward)");
        assertThat(lineOf(Lifecycle.UNSTATED, Lifecycle.EXISTS)).endsWith("lifecycle not stated → exists");
    }

    @Test
    void everyCadenceIsDescribed() {
        assertThat(lineOf(first -> first, first -> first.cadence(new Cadence.Regularly())))
                .endsWith("cadence unstated → regularly (hardened)");
        assertThat(lineOf(
                        first -> first.cadence(new Cadence.WhenAppropriate()),
                        first -> first.cadence(Optional.<Cadence>empty())))
                .endsWith("cadence when appropriate → unstated (softened)");
    }

    @Test
    void aLongTextShowsOnlyItsChangedWords() {
        String text = "Hold meetings of leaders every two years, of ministers every year, and of officials when needed";
        assertThat(lineOf(first -> first.quote(text), first -> first.quote(text.replace("two", "three"))))
                .endsWith("quote “…s every two years, …” → “…s every three years, …”");
        assertThat(lineOf(
                        first -> first.quote(text),
                        first -> first.quote(text.replace("two", "three").replace("year,", "month,"))))
                .endsWith("quote “…s every two years, …” → “…s every three years, …”, "
                        + "“…s every year, and of…” → “…s every month, and of…”");
        assertThat(lineOf(
                        first -> first.gloss(LocalizedText.english(text)),
                        first -> first.gloss(LocalizedText.english(
                                text + " " + "and wanted ".repeat(9).strip()))))
                .endsWith("gloss/en “…n needed” → “…n needed "
                        + "and wanted ".repeat(6).substring(0, 59) + "…”");
    }

    @Test
    void aShortTextThatBecameLongShowsItsWords() {
        assertThat(lineOf(first -> first.quote("水"), first -> first.quote("水" + "源".repeat(40))))
                .endsWith("quote “水” → “水" + "源".repeat(40) + "”");
    }

    @Test
    void onlyTheFirstOfManyEditsAreShown() {
        String text = "a1, b, c, d1, e, f, g1, h, i, k1, l, m, n1, o, p, q1, r, s, t1";
        assertThat(lineOf(first -> first.quote(text), first -> first.quote(text.replace('1', '2'))))
                .contains("“a1, b, c, …” → “a2, b, c, …”")
                .endsWith(" and in 2 more places");
    }

    @Test
    void aListShowsItsAddedAndRemovedEntries() {
        assertThat(lineOf(first -> first, first -> first.addTargets(Slug.of("un"), Slug.of("un"))))
                .startsWith("  retargeted  commitment 1-1: targets + un, + un");
        List<Slug> many =
                "abcdefg".chars().mapToObj(c -> Slug.of("" + (char) c)).toList();
        List<Slug> turned =
                "gfedcba".chars().mapToObj(c -> Slug.of("" + (char) c)).toList();
        assertThat(lineOf(first -> first.actors(many), first -> first.actors(turned)))
                .endsWith("actors now in the order g, f, e, d, c and 2 more");
    }

    @Test
    void invisibleCharactersAreEscaped() {
        assertThat(lineOf(first -> first.quote("水"), first -> first.quote("水\n\t\u200B\u2028\u2029\uE000源")))
                .endsWith("“水” → “水\\n\\t\\u{200B}\\u{2028}\\u{2029}\\u{E000}源”");
    }

    @Test
    void aTextThatWasAbsentIsShownAsAdded() {
        Plan bare = TextPlan.of("1 Water");
        Plan full = bare.toBuilder()
                .sections(List.of(
                        bare.sections().get(0).toBuilder().body("clean rivers").build()))
                .build();
        assertThat(lines(bare, full)).containsExactly("  changed     section 1: body + “clean rivers”");
        assertThat(lines(full, bare)).containsExactly("  changed     section 1: body − “clean rivers”");
    }

    @Test
    void partsRenumberedAlongWithASectionAreCounted() {
        Plan older = TextPlan.of("1 Work", "1.1 Water: a, b", "1.2 Trade: c");
        Plan newer = TextPlan.of("1 Aims", "2 Work", "2.1 Water: a, b", "2.2 Trade: c");
        assertThat(lines(older, newer))
                .contains("  renumbered  section 1 → 2: “Work” (with 2 sections, 3 commitments)");
        assertThat(PlanDiff.between(older, newer).toText(Locale.CHINA))
                .contains("  改号  章节 1 → 2：“Work”（含 2 个章节、3 条承诺）");
    }

    @Test
    void aPartThatWasNotRenumberedWithItsSectionIsMarked() {
        Plan older = TextPlan.of("1 Water: a, b").toBuilder()
                .addCooperationArea(area("1"))
                .addMechanism(forum())
                .build();
        Plan newer = TextPlan.of("1 Aims", "2 Water: a, b").toBuilder()
                .addCooperationArea(area("1"))
                .addMechanism(forum())
                .build();
        assertThat(lines(older, newer))
                .contains(
                        "  moved       cooperation area water: section 1 → 1 (not renumbered along with the section)",
                        "  changed     mechanism forum: readFrom 1 (not renumbered along with the section)");
        Plan elsewhere = older.toBuilder().cooperationAreas(List.of(area("7"))).build();
        assertThat(lines(older, elsewhere)).containsExactly("  moved       cooperation area water: section 1 → 7");
    }

    @Test
    void anAddedPartIsShownWithItsLabel() {
        Plan bare = TextPlan.of("1 Water");
        Source source = Source.builder().id(Slug.of("page")).build();
        Names khmer = Names.of(Map.of(
                new LanguageTag("km"),
                Name.builder().text("កម្ពុជា").status(NameStatus.UNOFFICIAL).build()));
        Plan full = bare.toBuilder()
                .addMember(Samples.member("KH").toBuilder().names(khmer).build())
                .addSources(
                        source,
                        source.toBuilder()
                                .id(Slug.of("print"))
                                .publisher("Press")
                                .build())
                .addCooperationArea(area("1"))
                .build();
        assertThat(lines(bare, full))
                .containsExactly(
                        "  added       member KH: “កម្ពុជា”",
                        "  added       source page",
                        "  added       source print: “Press”",
                        "  added       cooperation area water: section 1");
    }

    @Test
    void aValueIsWrittenInFull() {
        Plan unadopted = plan.toBuilder().adopted(Optional.empty()).build();
        assertThat(lines(unadopted, plan))
                .containsExactly(
                        "  changed     plan small-plan: adopted + 2023-12-25 (source page, by leaders-meeting, "
                                + "x-ministry-code…");
        Plan unnamed = plan.toBuilder().names(Names.of(Map.of())).build();
        assertThat(PlanDiff.between(unnamed, plan).changes(PropertyChanged.class))
                .extracting(PropertyChanged::property, PropertyChanged::after)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "names/en",
                        List.of("Small plan (unofficial, translated, alias alias (official, seen, source print, "
                                + "x-ministry-code=\"W 12\"), x-ministry-code=\"W 12\")")));
    }

    private static CooperationArea area(String section) {
        return Samples.area("water", SectionNumber.of(section), "economy")
                .extensions(Extensions.none())
                .build();
    }

    private static Mechanism forum() {
        return Mechanism.builder()
                .id(Slug.of("forum"))
                .names(Names.of(Map.of()))
                .kind(MechanismKind.FORUM)
                .lifecycle(Lifecycle.EXISTS)
                .addReadFrom(Passage.of(SectionNumber.of("1")))
                .build();
    }

    private static List<String> lines(Plan older, Plan newer) {
        return PlanDiff.between(older, newer)
                .toText(Locale.ENGLISH)
                .lines()
                .filter(line -> line.startsWith("  "))
                .toList();
    }

    private String lineOf(UnaryOperator<Commitment.Builder> before, UnaryOperator<Commitment.Builder> after) {
        return lines(withFirst(before), withFirst(after)).get(0);
    }

    private Plan withFirst(UnaryOperator<Commitment.Builder> edit) {
        Commitment first = plan.commitments().get(0);
        return plan.toBuilder()
                .commitments(List.of(edit.apply(first.toBuilder()).build()))
                .build();
    }

    private String lineOf(Lifecycle before, Lifecycle after) {
        return lines(withFirst(before), withFirst(after)).get(0);
    }

    private Plan withFirst(Lifecycle lifecycle) {
        Mechanism first = plan.mechanisms().get(0);
        return plan.toBuilder()
                .mechanisms(List.of(first.toBuilder().lifecycle(lifecycle).build()))
                .build();
    }
}
