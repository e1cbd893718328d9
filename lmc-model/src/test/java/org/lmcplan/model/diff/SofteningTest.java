package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Slug;
import org.lmcplan.model.SmallPlan;

/** What counts as a plan that promises less, and how its lines are marked. */
class SofteningTest {

    private final Plan plan = SmallPlan.plan();

    @ParameterizedTest
    @CsvSource({
        "2027, 2029, due 2027 → 2029 (softened)",
        "2027, , due − 2027 (softened)",
        "2027-06, 2027, due 2027-06 → 2027 (softened)",
        "2029, 2027, due 2029 → 2027 (hardened)",
        ", 2027, due + 2027 (hardened)",
        "2027, 2027-12-31, due 2027 → 2027-12-31",
        "2027-H2, 2027-Q4, due 2027-H2 → 2027-Q4"
    })
    void aLaterOrRemovedDueDateSoftensAndAnEarlierOneHardens(String before, String after, String line) {
        PlanDiff diff = between(due(before), due(after));
        assertThat(diff.toText(Locale.ENGLISH)).endsWith(line);
        assertThat(diff.softenings()).hasSize(line.contains("softened") ? 1 : 0);
        assertThat(between(due(after), due(before)).softenings()).hasSize(line.contains("hardened") ? 1 : 0);
    }

    @Test
    void theMarksAreInChineseToo() {
        assertThat(between(due("2027"), due("2029")).toText(Locale.CHINA)).endsWith("完成期限 2027 → 2029（减弱）");
        assertThat(between(due("2029"), due("2027")).toText(Locale.CHINA)).endsWith("完成期限 2029 → 2027（增强）");
    }

    @Test
    void anotherDateOfACommitmentOrAnotherPartIsNoDueDate() {
        PlanDiff started = between(one -> one.start(PartialDate.of("2024")), one -> one.start(PartialDate.of("2025")));
        assertThat(started.changes()).hasSize(1);
        assertThat(started.softenings()).isEmpty();
        Match mechanism = Match.of(PlanPart.MECHANISM, plan, 0, plan, 0);
        assertThat(new PropertyChanged(mechanism, "due", List.of("2027"), List.of("2029")).isSoftening())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "every-year, every-2-years",
        "every-2-to-3-years, every-3-years",
        "every-2-years, every-2-to-3-years",
        "every-6-months, every-year",
        "2-times-a-year, every-year",
        "12-times-a-year, every-6-months",
        "every-100-years, regularly",
        "regularly, without-delay",
        "without-delay, when-appropriate",
        "when-appropriate, "
    })
    void aRarerOrLessCertainCadenceSoftensAndItsOppositeHardens(String before, String after) {
        PlanDiff diff = between(cadence(before), cadence(after));
        assertThat(diff.softenings()).hasSize(1);
        assertThat(diff.toText(Locale.ENGLISH)).endsWith("(softened)");
        PlanDiff opposite = between(cadence(after), cadence(before));
        assertThat(opposite.softenings()).isEmpty();
        assertThat(opposite.toText(Locale.ENGLISH)).endsWith("(hardened)");
    }

    @Test
    void theSameIntervalInOtherWordsIsNeither() {
        PlanDiff diff = between(cadence("every-6-months"), cadence("2-times-a-year"));
        assertThat(diff.softenings()).isEmpty();
        assertThat(diff.toText(Locale.ENGLISH)).endsWith("every half-year → twice a year");
    }

    @ParameterizedTest
    @CsvSource({"DELIVER, ADVANCE, 1", "ADVANCE, DELIVER, 0", "DISCUSS, URGE, 1", "URGE, DISCUSS, 0"})
    void aLowerForceOrACallOnOthersSoftens(Force before, Force after, int count) {
        assertThat(between(one -> one.force(before), one -> one.force(after)).softenings())
                .hasSize(count);
    }

    @Test
    void aLostTargetSoftensAndAnotherOrderDoesNot() {
        Slug forum = Slug.of("forum");
        Slug fund = Slug.of("fund");
        assertThat(between(targets(forum, fund), targets(fund)).softenings()).hasSize(1);
        assertThat(between(targets(forum, fund), targets(fund, forum)).softenings())
                .isEmpty();
        assertThat(between(targets(fund), targets(fund, forum)).softenings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EXISTS, UNDER_DISCUSSION, true", "UNDER_DISCUSSION, EXISTS, false", "EXISTS, UNSTATED, false"})
    void aStageFurtherFromExistenceSoftens(Lifecycle before, Lifecycle after, boolean softens) {
        Match mechanism = Match.of(PlanPart.MECHANISM, plan, 0, plan, 0);
        assertThat(new LifecycleChanged(mechanism, before, after).isSoftening()).isEqualTo(softens);
    }

    @Test
    void aRemovedCommitmentSoftensAndAnotherRemovedPartDoesNot() {
        Plan shorter = plan.toBuilder()
                .commitments(plan.commitments().subList(0, plan.commitments().size() - 1))
                .build();
        PlanDiff diff = PlanDiff.between(plan, shorter);
        assertThat(diff.softenings()).hasSize(1).first().isInstanceOf(Removed.class);
        assertThat(diff.toText(Locale.ENGLISH)).endsWith(" (softened)");
        PlanDiff pillars =
                PlanDiff.between(plan, plan.toBuilder().pillars(List.of()).build());
        assertThat(pillars.changes(Removed.class)).isNotEmpty();
        assertThat(pillars.softenings()).isEmpty();
        assertThat(pillars.toText(Locale.ENGLISH)).doesNotContain("softened");
    }

    @Test
    void everyLineThatCountsIsMarkedAndNoOther() {
        PlanDiff diff = PlanDiff.between(plan, EditedPlan.edited());
        assertThat(diff.toText(Locale.ENGLISH).lines().filter(line -> line.contains("softened)")))
                .hasSameSizeAs(diff.softenings())
                .hasSize(3);
    }

    private PlanDiff between(UnaryOperator<Commitment.Builder> before, UnaryOperator<Commitment.Builder> after) {
        return PlanDiff.between(withFirst(before), withFirst(after));
    }

    private Plan withFirst(UnaryOperator<Commitment.Builder> edit) {
        Commitment first = plan.commitments().get(0);
        return plan.toBuilder()
                .commitments(List.of(edit.apply(first.toBuilder()).build()))
                .build();
    }

    private static UnaryOperator<Commitment.Builder> due(@org.jspecify.annotations.Nullable String date) {
        return one -> one.due(Optional.ofNullable(date).map(PartialDate::of));
    }

    private static UnaryOperator<Commitment.Builder> cadence(@org.jspecify.annotations.Nullable String cadence) {
        return one -> one.cadence(Optional.ofNullable(cadence).map(Cadence::of));
    }

    private static UnaryOperator<Commitment.Builder> targets(Slug... targets) {
        return one -> one.targets(List.of(targets));
    }
}
