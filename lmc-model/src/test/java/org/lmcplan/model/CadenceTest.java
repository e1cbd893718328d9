package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void aCadenceMayBeAnIntervalOfYears(int years) {
        assertThat(new Cadence.EveryYears(years).years()).isEqualTo(years);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE})
    void anIntervalOutOfRangeIsRejected(int years) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cadence.EveryYears(years))
                .withMessage("the interval of a cadence is 1 to 100 years, not " + years);
    }

    @Test
    void cadencesOfTheSameIntervalAreEqual() {
        assertThat(new Cadence.Regularly())
                .isEqualTo(new Cadence.Regularly())
                .isNotEqualTo(new Cadence.WhenAppropriate());
        assertThat(new Cadence.EveryYears(1))
                .isEqualTo(new Cadence.EveryYears(1))
                .isNotEqualTo(new Cadence.EveryYears(2));
    }
}
