package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        "every-2-to-3-years, every 2 to 3 years, 每 2 至 3 年",
        "every-month, every month, 每月",
        "every-3-months, every quarter, 每季度",
        "every-6-months, every half-year, 每半年",
        "every-4-months, every 4 months, 每 4 个月",
        "2-times-a-year, twice a year, 每年 2 次",
        "3-times-a-year, 3 times a year, 每年 3 次",
        "without-delay, without delay, 及时",
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
            strings = {
                "",
                "every-1-years",
                "every-0-years",
                "every-02-years",
                "every-101-years",
                "every-1-months",
                "every-121-months",
                "every-3-to-3-years",
                "every-3-to-2-years",
                "1-times-a-year",
                "367-times-a-year",
                "Regularly",
                "yearly"
            })
    void anyOtherWordIsRejected(String text) {
        assertThat(Cadence.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cadence.of(text))
                .withMessage(
                        "a cadence is written every-year, every-2-years (up to 100), every-2-to-3-years, every-6-months (up to"
                                + " 120), 2-times-a-year, regularly, when-appropriate or without-delay, not '" + text
                                + "'");
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

    @ParameterizedTest
    @ValueSource(ints = {1, 101})
    void theLongestIntervalIsNoShorterThanTheShortestAndAtMostAHundredYears(int upTo) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cadence.EveryYears(2, upTo))
                .withMessage("the longest interval is from 2 to 100 years, not " + upTo);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 121})
    void anIntervalOfMonthsOutOfRangeIsRejected(int months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cadence.EveryMonths(months))
                .withMessage("the interval of a cadence is 1 to 120 months, not " + months);
    }

    @ParameterizedTest
    @CsvSource({
        "every-2-years, years, 2",
        "every-2-years, upTo,",
        "every-2-to-3-years, upTo, 3",
        "every-6-months, months, 6",
        "every-6-months, years,",
        "every-6-months, upTo,",
        "2-times-a-year, times, 2",
        "2-times-a-year, months,",
        "regularly, times,"
    })
    void aPathLeadsToTheNumbersThatACadenceStates(String cadence, String key, Integer number) {
        Commitment commitment = Samples.commitment("2.2-1", "制定水资源合作行动计划", "制定")
                .cadence(Cadence.of(cadence))
                .build();
        PlanIndex index = PlanIndex.of(
                SmallPlan.builder().commitments(List.of(commitment)).build());
        assertThat(index.valueAt(DocumentPath.of("/commitments/0/cadence/" + key)))
                .isEqualTo(Optional.ofNullable(number));
    }
}
