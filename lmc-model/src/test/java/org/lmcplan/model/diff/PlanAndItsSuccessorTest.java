package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.model.diff.TextPlan.changes;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;

/** Between two plans, numbers and ids say nothing: section 2 of one is not what became of section 2 of the other. */
class PlanAndItsSuccessorTest {

    private static final Plan OLDER = plan(
            "lakes-2019-2023",
            TextPlan.of("1 Bodies: discuss an office", "2 Media: train reporters", "3 Health: build wards"),
            line("1-1", "discuss an office", Force.DISCUSS, "office"),
            line("2-1", "train reporters", Force.DELIVER),
            line("3-1", "build wards", Force.DELIVER));

    private static final Plan NEWER = plan(
            "lakes-2024-2028",
            TextPlan.of("1 Bodies: open a school, study an office", "2 Health: build wards", "3 Media: pay reporters"),
            line("1-1", "open a school", Force.DELIVER, "school"),
            line("1-2", "study an office", Force.CONSIDER, "office"),
            line("2-1", "build wards", Force.DELIVER),
            line("3-1", "pay reporters", Force.DELIVER));

    @Test
    void aLineIsPairedWithTheOnlyLineOnTheSameTargets() {
        assertThat(PlanDiff.between(OLDER, NEWER).changes(ForceChanged.class))
                .extracting(change -> change.part() + " " + change.before() + " " + change.after())
                .containsExactly("commitment 1-1 → 1-2 DISCUSS CONSIDER");
    }

    @Test
    void linesAreNotPairedBecauseTheyHaveTheSameNumber() {
        assertThat(changes(OLDER, NEWER))
                .contains("added commitment 1-1", "added commitment 3-1", "removed commitment 2-1")
                .noneMatch(change -> change.startsWith("quote of") && change.contains("open a school"));
    }

    @Test
    void sectionsArePairedByTheirHeadingAndWordsAlone() {
        assertThat(changes(OLDER, NEWER))
                .contains("renumbered section 3 → 2 with [commitment 3-1 → 2-1]", "renumbered section 2 → 3")
                .noneMatch(change -> change.startsWith("title of"));
    }

    @Test
    void twoLinesOnTheSameTargetsArePairedIfTheirActsAndCadencesTellThemApart() {
        Plan older = plan(
                "a",
                TextPlan.of("1 Old: meet each year, meet if needed"),
                meeting("1-1", "meet each year", 1),
                line("1-2", "meet if needed", Force.DELIVER, "council"));
        Plan newer = plan(
                "b",
                TextPlan.of("1 New: gather if needed, gather each year"),
                line("1-1", "gather if needed", Force.DELIVER, "council"),
                meeting("1-2", "gather each year", 1));
        assertThat(changes(older, newer))
                .contains("renumbered commitment 1-1 → 1-2", "renumbered commitment 1-2 → 1-1")
                .noneMatch(change -> change.startsWith("added commitment"));
    }

    @Test
    void linesWithoutTargetsArePairedByTheirWordsOnly() {
        Plan older = plan("a", TextPlan.of("1 Old: plant trees"), line("1-1", "plant trees", Force.DELIVER));
        Plan newer = plan("b", TextPlan.of("1 New: fell trees"), line("1-1", "fell trees", Force.DELIVER));
        assertThat(changes(older, newer)).contains("removed commitment 1-1", "added commitment 1-1");
    }

    @Test
    void aLineThatDeclaresWhatItSucceedsIsNotAlsoPairedByItsTargets() {
        Plan declared = plan(
                "lakes-2024-2028",
                TextPlan.of("1 Bodies: open a school, study an office"),
                line("1-1", "open a school", Force.DELIVER, "school"),
                line("1-2", "study an office", Force.CONSIDER, "office").toBuilder()
                        .addSucceeds(FormerId.of("lakes-2019-2023/1-1"))
                        .build());
        assertThat(changes(OLDER, declared)).contains("DECLARED succession of [commitment 1-1] by [commitment 1-2]");
        assertThat(PlanDiff.between(OLDER, declared).changes(ForceChanged.class))
                .isEmpty();
    }

    @Test
    void withinOnePlanNumbersStillCount() {
        Plan newer = NEWER.toBuilder().id(OLDER.id()).build();
        assertThat(changes(OLDER, newer)).noneMatch(change -> change.equals("added commitment 1-1"));
    }

    @Test
    void theDifferenceBackwardsIsTheReverse() {
        assertThat(PlanDiff.between(NEWER, OLDER).changes())
                .containsExactlyInAnyOrderElementsOf(PlanDiff.between(OLDER, NEWER).changes().stream()
                        .map(Change::reversed)
                        .toList());
    }

    private static Plan plan(String id, Plan text, Commitment... lines) {
        return text.toBuilder().id(Slug.of(id)).commitments(List.of(lines)).build();
    }

    private static Commitment line(String id, String quote, Force force, String... targets) {
        return TextPlan.commitment(id, quote).toBuilder()
                .force(force)
                .targets(Stream.of(targets).map(Slug::of).toList())
                .build();
    }

    private static Commitment meeting(String id, String quote, int years) {
        return line(id, quote, Force.DELIVER, "council").toBuilder()
                .addActs(Act.HOLD)
                .cadence(new Cadence.EveryYears(years))
                .build();
    }
}
