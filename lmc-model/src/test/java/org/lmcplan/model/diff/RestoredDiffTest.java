package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Plan;
import org.lmcplan.model.SmallPlan;

class RestoredDiffTest {

    private final Plan plan = SmallPlan.plan();
    private final Plan edited = plan.toBuilder().title("Another title").build();
    private final PlanDiff diff = PlanDiff.between(plan, edited);

    @Test
    void theChangesMakeAnEqualDiff() {
        assertThat(PlanDiff.restore(plan, edited, diff.changes()))
                .isEqualTo(diff)
                .hasSameHashCodeAs(diff)
                .hasToString(diff.toString());
    }

    @Test
    void otherChangesOrOtherPlansMakeAnotherDiff() {
        assertThat(PlanDiff.restore(plan, edited, List.of())).isNotEqualTo(diff);
        assertThat(PlanDiff.restore(plan, plan, diff.changes())).isNotEqualTo(diff);
        assertThat(PlanDiff.restore(edited, edited, diff.changes())).isNotEqualTo(diff);
    }
}
