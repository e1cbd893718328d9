package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Force;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.SmallPlan;

class ChangeTest {

    private final Plan plan = SmallPlan.plan();

    @Test
    void aForceHardensTowardsDeliverAndSoftensAwayFromIt() {
        assertThat(ForceShift.of(Force.DISCUSS, Force.CONSIDER)).isEqualTo(ForceShift.HARDENED);
        assertThat(ForceShift.of(Force.DELIVER, Force.ADVANCE)).isEqualTo(ForceShift.SOFTENED);
    }

    @Test
    void urgingOthersIsNeitherHarderNorSofter() {
        assertThat(ForceShift.of(Force.DISCUSS, Force.URGE)).isEqualTo(ForceShift.TURNED_OUTWARD);
        assertThat(ForceShift.of(Force.URGE, Force.DISCUSS)).isEqualTo(ForceShift.TURNED_INWARD);
    }

    @Test
    void aLifecycleMovesForwardTowardsExistence() {
        List<Lifecycle> forward = List.of(
                Lifecycle.UNDER_DISCUSSION,
                Lifecycle.UNDER_EXPLORATION,
                Lifecycle.UNDER_STUDY,
                Lifecycle.TO_BE_CREATED,
                Lifecycle.IN_DRAFTING,
                Lifecycle.EXISTS);
        for (int i = 1; i < forward.size(); i++) {
            assertThat(LifecycleShift.of(forward.get(i - 1), forward.get(i))).isEqualTo(LifecycleShift.FORWARD);
            assertThat(LifecycleShift.of(forward.get(i), forward.get(i - 1))).isEqualTo(LifecycleShift.BACKWARD);
        }
        assertThat(LifecycleShift.of(Lifecycle.IN_DRAFTING, Lifecycle.TO_BE_IMPROVED))
                .isEqualTo(LifecycleShift.FORWARD);
    }

    @Test
    void anExistingOrUnstatedLifecycleMovesInNeitherDirection() {
        assertThat(LifecycleShift.of(Lifecycle.EXISTS, Lifecycle.TO_BE_IMPROVED))
                .isEqualTo(LifecycleShift.NEITHER);
        assertThat(LifecycleShift.of(Lifecycle.UNSTATED, Lifecycle.EXISTS)).isEqualTo(LifecycleShift.NEITHER);
        assertThat(LifecycleShift.of(Lifecycle.EXISTS, Lifecycle.UNSTATED)).isEqualTo(LifecycleShift.NEITHER);
    }

    @Test
    void differencesAreEqualIfTheyAreBetweenEqualPlans() {
        Plan newer = plan.toBuilder().pillars(List.of()).build();
        PlanDiff diff = PlanDiff.between(plan, newer);
        assertThat(PlanDiff.between(SmallPlan.plan(), newer)).isEqualTo(diff).hasSameHashCodeAs(diff);
        assertThat(PlanDiff.between(plan, plan)).isNotEqualTo(diff).isNotEqualTo("another type");
        assertThat(PlanDiff.between(newer, newer)).isNotEqualTo(diff);
    }

    @Test
    void aChangeHasThePartBeforeAndAfter() {
        Plan newer = plan.toBuilder()
                .commitments(plan.commitments().stream()
                        .map(each -> each.toBuilder().force(Force.ADVANCE).build())
                        .limit(1)
                        .toList())
                .build();
        PlanDiff diff = PlanDiff.between(plan, newer);
        ForceChanged change = diff.changes(ForceChanged.class).get(0);
        assertThat(change.shift()).isEqualTo(ForceShift.SOFTENED);
        assertThat(change.kind()).isEqualTo(PlanPart.COMMITMENT);
        assertThat(change.older().map(Part::value)).contains(plan.commitments().get(0));
        assertThat(change.newer().map(Part::value)).contains(newer.commitments().get(0));
        assertThat(change.part()).hasToString("commitment 1-1");
        assertThat(diff.changes(Removed.class))
                .extracting(removed -> removed.part().path().toString())
                .containsExactly(
                        "/commitments/1", "/commitments/2", "/commitments/3", "/commitments/4", "/commitments/5");
        assertThat(diff.older()).isSameAs(plan);
        assertThat(diff.newer()).isSameAs(newer);
        assertThat(diff).hasToString("PlanDiff{small-plan → small-plan, 6 changes, commitment: 6}");
        assertThat(PlanDiff.between(plan, plan)).hasToString("PlanDiff{small-plan → small-plan, 0 changes}");
    }

    @Test
    void anElementOfAnotherKindIsNotMatched() {
        Commitment commitment = plan.commitments().get(0);
        Part one = new Part(PlanPart.COMMITMENT, "1-1", DocumentPath.of("/commitments/0"), commitment);
        Part other = new Part(PlanPart.STATEMENT, "1-1", DocumentPath.of("/statements/0"), commitment);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Match(one, other))
                .withMessage("the parts of a match must be of one kind: commitment 1-1, statement 1-1");
    }

    @Test
    @SuppressWarnings("NullAway") // callers without NullAway can pass null
    void aNullPlanIsRejected() {
        assertThatNullPointerException()
                .isThrownBy(() -> PlanDiff.between(null, plan))
                .withMessage("older");
        assertThatNullPointerException()
                .isThrownBy(() -> PlanDiff.between(plan, null))
                .withMessage("newer");
    }
}
