package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "every-year, every year, 每年",
        "every-2-years, every two years, 每两年",
        "every-3-years, every 3 years, 每 3 年",
        "every-100-years, every 100 years, 每 100 年",
        "regularly, regularly, 定期",
        "when-appropriate, when appropriate, 适时"
    })
    void aCadenceIsWrittenInOneWordAndReadInTwoLanguages(String text, String english, String chinese) {
        Cadence cadence = Cadence.of(text);
        assertThat(cadence).hasToString(text).isEqualTo(Cadence.fromString(text));
        assertThat(cadence.label(Locale.ENGLISH)).isEqualTo(english);
        assertThat(cadence.label(Locale.CHINA)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "every-1-years", "every-0-years", "every-02-years", "every-101-years", "Regularly", "yearly"
            })
    void anyOtherWordIsRejected(String text) {
        assertThat(Cadence.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cadence.of(text))
                .withMessage(
                        "a cadence is written every-year, every-2-years (up to 100), regularly or when-appropriate, not '"
                                + text + "'");
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
