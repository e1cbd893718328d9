package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Slug;

class OverdueOccurrenceTest {

    @Test
    void nothingIsOverdueWithoutAWindowThatPassed() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new OverdueOccurrence(CommitmentId.of("4.1.1-2"), Slug.of("leaders-meeting"), List.of()))
                .withMessage("nothing is overdue without a window that passed");
    }
}
