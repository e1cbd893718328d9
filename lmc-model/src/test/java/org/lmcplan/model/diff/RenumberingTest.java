package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.model.diff.TextPlan.changes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Samples;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.SmallPlan;

/** Tests that renumbered sections and commitments are matched. */
class RenumberingTest {

    @Test
    void anInsertedSectionRenumbersOnlyThoseAfterIt() {
        assertThat(changes(
                        TextPlan.of(
                                "1 Aims: aim high", "2 Water: hold meetings, draw up a plan", "3 Trade: open markets"),
                        TextPlan.of(
                                "1 Aims: aim high",
                                "2 Health: build hospitals",
                                "3 Water: hold meetings, draw up a plan",
                                "4 Trade: open markets")))
                .containsExactly(
                        "added section 2",
                        "renumbered section 2 → 3 with [commitment 2-1 → 3-1, commitment 2-2 → 3-2]",
                        "renumbered section 3 → 4 with [commitment 3-1 → 4-1]",
                        "added commitment 2-1");
    }

    @Test
    void thePartsOfARenumberedChapterAreRenumberedWithIt() {
        assertThat(changes(
                        TextPlan.of("1 Work", "1.1 Water", "1.1.1 Rivers: clean rivers", "1.2 Trade: open markets"),
                        TextPlan.of(
                                "1 Aims",
                                "2 Work",
                                "2.1 Water",
                                "2.1.1 Rivers: clean rivers",
                                "2.2 Trade: open markets")))
                .containsExactly(
                        "added section 1",
                        "renumbered section 1 → 2 with [section 1.1 → 2.1, section 1.1.1 → 2.1.1, section 1.2 → 2.2, "
                                + "commitment 1.1.1-1 → 2.1.1-1, commitment 1.2-1 → 2.2-1]");
    }

    @Test
    void aSectionRenumberedWithinARenumberedOneIsReportedSeparately() {
        assertThat(changes(
                        TextPlan.of("1 Work", "1.1 Water: clean rivers"),
                        TextPlan.of("1 Aims", "2 Work", "2.1 Health: build hospitals", "2.2 Water: clean rivers")))
                .containsExactly(
                        "added section 1",
                        "added section 2.1",
                        "renumbered section 1 → 2",
                        "renumbered section 1.1 → 2.2 with [commitment 1.1-1 → 2.2-1]",
                        "added commitment 2.1-1");
    }

    @Test
    void aSectionThatMovedToAnotherDepthIsMatched() {
        assertThat(changes(
                        TextPlan.of("1 Work", "1.1 Water: clean rivers"),
                        TextPlan.of("1 Work", "2 Water: clean rivers")))
                .containsExactly("renumbered section 1.1 → 2 with [commitment 1.1-1 → 2-1]");
        assertThat(changes(
                        TextPlan.of("1 Work", "2 Water: clean rivers"),
                        TextPlan.of("1 Work", "1.1 Water: clean rivers")))
                .containsExactly("renumbered section 2 → 1.1 with [commitment 2-1 → 1.1-1]");
    }

    @Test
    void aRewordedSectionIsMatchedByItsCommitments() {
        assertThat(changes(
                        TextPlan.of("1 Water: clean rivers, hold meetings, save fish"),
                        TextPlan.of(
                                "1 Health: build hospitals", "2 Rivers: clean rivers, hold meetings, save all fish")))
                .containsExactly(
                        "added section 1",
                        "renumbered section 1 → 2 with [commitment 1-1 → 2-1, commitment 1-2 → 2-2, commitment 1-3 → 2-3]",
                        "title of section 1 → 2: Water → Rivers",
                        "body of section 1 → 2: clean rivers, hold meetings, save fish → "
                                + "clean rivers, hold meetings, save all fish",
                        "added commitment 1-1",
                        "quote of commitment 1-3 → 2-3: save fish → save all fish");
    }

    @Test
    void aRewordedChapterIsMatchedByItsSections() {
        assertThat(changes(
                        TextPlan.of("1 Work", "1.1 Water: clean rivers", "1.2 Trade: open markets"),
                        TextPlan.of("1 Aims", "2 Tasks", "2.1 Water: clean rivers", "2.2 Trade: open markets")))
                .containsExactly(
                        "added section 1",
                        "renumbered section 1 → 2 with [section 1.1 → 2.1, section 1.2 → 2.2, commitment 1.1-1 → 2.1-1, "
                                + "commitment 1.2-1 → 2.2-1]",
                        "title of section 1 → 2: Work → Tasks");
    }

    @Test
    void ifVotesForTwoParentsAreEqualTheNumberDecides() {
        assertThat(changes(
                        TextPlan.of("1 Work", "1.1 Water: clean rivers", "1.2 Trade: open markets"),
                        TextPlan.of("1 Aims", "1.1 Water: clean rivers", "2 Tasks", "2.1 Trade: open markets")))
                .containsExactly(
                        "added section 2",
                        "title of section 1: Work → Aims",
                        "renumbered section 1.2 → 2.1 with [commitment 1.2-1 → 2.1-1]");
    }

    @Test
    void equalHeadingsAreDistinguishedByTheirChapters() {
        assertThat(changes(
                        TextPlan.of("1 Water", "1.1 General", "2 Trade", "2.1 General", "2.2 Open: open markets"),
                        TextPlan.of(
                                "1 Health",
                                "1.1 General",
                                "2 Water",
                                "2.1 General",
                                "3 Trade",
                                "3.1 General",
                                "3.2 Open: open markets")))
                .containsExactly(
                        "added section 1",
                        "added section 1.1",
                        "renumbered section 1 → 2 with [section 1.1 → 2.1]",
                        "renumbered section 2 → 3 with [section 2.1 → 3.1, section 2.2 → 3.2, commitment 2.2-1 → 3.2-1]");
    }

    @Test
    void aSectionWithTheSameBodyUnderAnotherHeadingIsMatched() {
        assertThat(changes(
                        TextPlan.of("1 Water", "1.1 Rivers: do, do", "1.2 Lakes: do, do"),
                        TextPlan.of("1 Water", "1.1 Streams: do, do", "1.2 Lakes: do, do")))
                .containsExactly("title of section 1.1: Rivers → Streams");
    }

    @Test
    void aCompletelyRewordedSectionIsMatchedByItsNumber() {
        assertThat(changes(TextPlan.of("1 Water", "1.1 Rivers"), TextPlan.of("1 Water", "1.1 Lakes")))
                .containsExactly("title of section 1.1: Rivers → Lakes");
    }

    @Test
    void aSectionWhoseParentWasRemovedIsMatchedByItsWords() {
        assertThat(changes(
                        TextPlan.of("1 Work", "1.1 Water: clean rivers"),
                        TextPlan.of("1.1 Water: clean rivers and lakes")))
                .containsExactly(
                        "removed section 1",
                        "body of section 1.1: clean rivers → clean rivers and lakes",
                        "quote of commitment 1.1-1: clean rivers → clean rivers and lakes");
    }

    @Test
    void aSectionWithoutAParentIsMatchedByItsNumber() {
        assertThat(changes(TextPlan.of("1.1 Water"), TextPlan.of("1.1 Rivers")))
                .containsExactly("title of section 1.1: Water → Rivers");
        assertThat(changes(TextPlan.of("1 Work", "1.1 Water"), TextPlan.of("1.1 Rivers")))
                .containsExactly("removed section 1", "title of section 1.1: Water → Rivers");
        assertThat(changes(TextPlan.of("1.1 Rivers"), TextPlan.of("1 Work", "1.1 Water")))
                .containsExactly("added section 1", "title of section 1.1: Rivers → Water");
    }

    @Test
    void anInsertedCommitmentRenumbersOnlyThoseAfterIt() {
        assertThat(changes(
                        TextPlan.of("1 Water", "2 Rivers: clean rivers, hold meetings"),
                        TextPlan.of("1 Water", "2 Rivers: save fish, clean rivers, hold meetings")))
                .containsExactly(
                        "body of section 2: clean rivers, hold meetings → save fish, clean rivers, hold meetings",
                        "added commitment 2-1",
                        "renumbered commitment 2-1 → 2-2",
                        "renumbered commitment 2-2 → 2-3");
    }

    @Test
    void aRewordedCommitmentIsMatchedByItsNeighbours() {
        assertThat(changes(
                        TextPlan.of("1 Water: clean rivers, hold meetings"),
                        TextPlan.of("1 Water: save fish, clean rivers, hold big meetings")))
                .contains(
                        "added commitment 1-1",
                        "renumbered commitment 1-1 → 1-2",
                        "renumbered commitment 1-2 → 1-3",
                        "quote of commitment 1-2 → 1-3: hold meetings → hold big meetings")
                .hasSize(5);
    }

    @Test
    void ifTheNumbersBetweenNeighboursDifferTheIdDecides() {
        assertThat(changes(TextPlan.of("1 Water: a, b"), TextPlan.of("1 Water: c, d, e")))
                .contains("added commitment 1-3", "quote of commitment 1-1: a → c", "quote of commitment 1-2: b → d")
                .hasSize(4);
    }

    @Test
    void aCommitmentInAnotherSectionIsReportedAsMoved() {
        assertThat(changes(
                        TextPlan.of("1 Water: clean rivers, hold meetings", "2 Trade: open markets"),
                        TextPlan.of("1 Water: clean rivers", "2 Trade: hold meetings, open markets")))
                .contains("moved commitment 1-2 → 2-1 from 1 to 2", "renumbered commitment 2-1 → 2-2")
                .hasSize(4);
    }

    @Test
    void ofSeveralCommitmentsWithTheSameWordsOneStaysInItsSection() {
        assertThat(changes(
                        TextPlan.of("1 Water: meet", "2 Trade: meet"),
                        TextPlan.of("1 Water: act", "2 Trade: act, meet")))
                .contains("renumbered commitment 2-1 → 2-2", "quote of commitment 1-1: meet → act")
                .hasSize(5);
    }

    @Test
    void reorderedSectionsAreExplainedByTheFewestMoves() {
        assertThat(changes(TextPlan.of("1 A: a", "2 B: b", "3 C: c"), TextPlan.of("3 C: c", "1 A: a", "2 B: b")))
                .containsExactly("reordered [section 3]", "reordered [commitment 3-1]");
    }

    @Test
    void aDuplicateNumberIsMappedToItself() {
        Plan older = TextPlan.of("1 A: a", "1 B: b", "2 C: c");
        assertThat(changes(older, TextPlan.of("1 A: a", "1 B: b", "2 C: c"))).isEmpty();
        assertThat(changes(older, TextPlan.of("1 A: a", "2 C: c")))
                .containsExactly("removed section 1", "removed commitment 1-2");
    }

    @Test
    void referencesUpdatedWithARenumberedSectionAreNotReported() {
        Plan plan = SmallPlan.plan();
        assertThat(changes(plan, withWaterAs("2.3", plan)))
                .containsExactly("renumbered section 2.2 → 2.3 with [commitment 2.2-1 → 2.3-1]");
    }

    @Test
    void aReferenceNotUpdatedWithARenumberedSectionIsReported() {
        Plan plan = SmallPlan.plan();
        Plan moved = withWaterAs("2.3", plan);
        Plan stuck = moved.toBuilder().cooperationAreas(plan.cooperationAreas()).build();
        assertThat(changes(plan, stuck)).contains("moved cooperation-area water from 2.2 to 2.2");
    }

    @Test
    void anElementReadFromARenumberedSectionIsUnchanged() {
        Plan older = withGoalReadFrom(TextPlan.of("1 Aims: aim high"), "1");
        assertThat(changes(older, withGoalReadFrom(TextPlan.of("1 New", "2 Aims: aim high"), "2")))
                .containsExactly("added section 1", "renumbered section 1 → 2 with [commitment 1-1 → 2-1]");
        assertThat(PlanDiff.between(older, withGoalReadFrom(TextPlan.of("1 New", "2 Aims: aim high"), "1"))
                        .changes(PropertyChanged.class))
                .extracting(PropertyChanged::property)
                .containsExactly("readFrom");
    }

    private static Plan withGoalReadFrom(Plan plan, String section) {
        return plan.toBuilder()
                .addGoal(org.lmcplan.model.Goal.builder()
                        .id(org.lmcplan.model.Slug.of("community"))
                        .names(Samples.names("Community"))
                        .marker(new org.lmcplan.model.Marker("build"))
                        .addReadFrom(Passage.of(SectionNumber.of(section)))
                        .build())
                .build();
    }

    private static Plan withWaterAs(String number, Plan plan) {
        List<Section> sections = plan.sections().stream()
                .map(each -> each.number().equals(SmallPlan.WATER)
                        ? each.toBuilder().number(SectionNumber.of(number)).build()
                        : each)
                .toList();
        List<CooperationArea> areas = plan.cooperationAreas().stream()
                .map(each -> each.section().equals(SmallPlan.WATER)
                        ? each.toBuilder().section(SectionNumber.of(number)).build()
                        : each)
                .toList();
        ElementId moved = CommitmentId.of(number + "-1");
        return plan.toBuilder()
                .sections(sections)
                .cooperationAreas(areas)
                .indicators(plan.indicators().stream()
                        .map(each -> each.toBuilder()
                                .measures(List.of(moved, each.measures().get(1)))
                                .readFrom(each.readFrom().stream()
                                        .map(passage -> passage.toBuilder()
                                                .section(SectionNumber.of(number))
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .commitments(plan.commitments().stream()
                        .map(each -> each.section().equals(SmallPlan.WATER)
                                ? each.toBuilder()
                                        .id(CommitmentId.of(number + "-1"))
                                        .build()
                                : each)
                        .toList())
                .build();
    }
}
