package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

    @Test
    void aSeasonIncludesItsFirstAndLastMonth() {
        assertThat(monthsOf(new Season(6, 8))).containsExactly(Month.JUNE, Month.JULY, Month.AUGUST);
        assertThat(monthsOf(new Season(5, 5))).containsExactly(Month.MAY);
        assertThat(monthsOf(new Season(1, 12))).hasSize(12);
        assertThat(new Season(6, 10)).hasToString("6–10");
    }

    @Test
    void aSeasonMayRunOverNewYear() {
        assertThat(monthsOf(new Season(11, 2)))
                .containsExactly(Month.JANUARY, Month.FEBRUARY, Month.NOVEMBER, Month.DECEMBER);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 0", "13, 1", "1, 13", "-1, 1"})
    void aMonthOutOfRangeIsRejected(int from, int to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Season(from, to))
                .withMessage("the months of a season are from 1 to 12, not " + from + " to " + to);
    }

    private static List<Month> monthsOf(Season season) {
        return Arrays.stream(Month.values()).filter(season::contains).toList();
    }
}
