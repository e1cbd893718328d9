package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Periods of equal length. */
class SlotsTest {

    @Test
    void everyDayIsInThePeriodThatIncludesItEvenIfMonthsAreShort() {
        Slots months = new Slots(LocalDate.of(2024, 1, 31), 1);
        assertThat(months.last(0)).isEqualTo("2024-02-28");
        for (LocalDate day = LocalDate.of(2022, 12, 1); day.getYear() < 2026; day = day.plusDays(1)) {
            int slot = months.of(day);
            assertThat(day).isBetween(months.first(slot), months.last(slot));
        }
    }

    @Test
    void daysMayBeInSeveralPeriods() {
        Slots quarters = new Slots(LocalDate.of(2024, 1, 1), 3);
        DayRange march = new DayRange(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31));
        assertThat(quarters.isWithinOne(march)).isTrue();
        assertThat(quarters.isWithinOne(march.plusMonths(3))).isTrue();
        assertThat(quarters.isWithinOne(new DayRange(march.first(), march.last().plusDays(1))))
                .isFalse();
    }
}
