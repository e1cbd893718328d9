package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.model.Plan;

/** The canonical form is, to the byte, what Jackson's generators write when they are told to be careful. */
class SameAsJacksonTest {

    private static final int PLANS = 2_000;

    @ParameterizedTest
    @EnumSource
    void plansAreWrittenAlike(Format format) {
        Seeds.of(PLANS).parallel().forEach(seed -> assertSame(new PlanGenerator(seed).plan(), format, "seed " + seed));
        assertSame(BundledPlan.LMC_2023_2027.load(), format, "shipped plan");
    }

    private static void assertSame(Plan plan, Format format, String which) {
        assertThat(LmcWriter.create().toText(plan, format))
                .as(which)
                .isEqualTo(JacksonNotation.write(plan, PlanShape.PLAN, format));
    }
}
