package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormerIdTest {

    @Test
    void aFormerIdOfThisPlanNamesNoPlan() {
        FormerId id = FormerId.of("4.2.12-2");
        assertThat(id.plan()).isEmpty();
        assertThat(id.element()).isEqualTo(CommitmentId.of("4.2.12-2"));
        assertThat(id).hasToString("4.2.12-2").isEqualTo(FormerId.fromString("4.2.12-2"));
    }

    @Test
    void aFormerIdOfAnEarlierPlanBeginsWithTheIdOfThatPlan() {
        FormerId id = FormerId.of("lmc-2018-2022/leaders-meeting");
        assertThat(id.plan()).contains(Slug.of("lmc-2018-2022"));
        assertThat(id.element()).isEqualTo(Slug.of("leaders-meeting"));
    }

    @Test
    void aFormerIdIsParsedLikeAnyOther() {
        assertThat(FormerId.parse("lmc-2018-2022/4.2-1")).contains(FormerId.of("lmc-2018-2022/4.2-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/water-group", "plan/", "a/b/c", "Water Group", "1.2/water-group"})
    void anyOtherTextIsRejected(String text) {
        assertThat(FormerId.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormerId.of(text))
                .withMessage("a former id is written like water-group or, with the id of an earlier plan,"
                        + " lmc-2018-2022/water-group, not '" + text + "'");
    }
}
