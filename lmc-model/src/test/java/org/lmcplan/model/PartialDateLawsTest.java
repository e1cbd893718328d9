package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.PartialDate.Precision;

class PartialDateLawsTest {

    private static final List<Precision> PRECISIONS = List.of(Precision.values());

    @Test
    void aDateSurvivesWritingAndParsing() {
        Generated.cases(PartialDateLawsTest::date).forEach(each -> {
            PartialDate date = each.value();
            assertThat(PartialDate.of(date.toString()))
                    .as("seed %d", each.seed())
                    .isEqualTo(date);
            assertThat(date.toString())
                    .as("seed %d", each.seed())
                    .startsWith(date.earliest().toString().substring(0, 4))
                    .hasSize(length(date.precision()));
        });
    }

    @Test
    void aDateCoversExactlyTheDaysThatStartWithItsWrittenForm() {
        Generated.cases(PartialDateLawsTest::date).forEach(each -> {
            PartialDate date = each.value();
            assertThat(date.latest()).as("seed %d", each.seed()).isAfterOrEqualTo(date.earliest());
            assertThat(within(date, date.latest())).as("seed %d", each.seed()).isTrue();
            assertThat(within(date, date.latest().plusDays(1)))
                    .as("seed %d", each.seed())
                    .isFalse();
            assertThat(within(date, date.earliest().minusDays(1)))
                    .as("seed %d", each.seed())
                    .isFalse();
        });
    }

    @Test
    void aDayIsParsedIfAndOnlyIfItExists() {
        Generated.cases(random -> new int[] {random.nextInt(1, 10_000), random.nextInt(0, 15), random.nextInt(0, 34)})
                .forEach(each -> {
                    int year = each.value()[0];
                    int month = each.value()[1];
                    int day = each.value()[2];
                    String text = "%04d-%02d-%02d".formatted(year, month, day);
                    boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
                    assertThat(PartialDate.parse(text).map(PartialDate::toString))
                            .as("seed %d", each.seed())
                            .isEqualTo(exists ? Optional.of(text) : Optional.empty());
                });
    }

    private static int daysIn(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static PartialDate date(SplittableRandom random) {
        LocalDate day = LocalDate.of(random.nextInt(1, 10_000), 1, 1).plusDays(random.nextInt(365));
        Precision precision = PRECISIONS.get(random.nextInt(PRECISIONS.size()));
        if (precision == Precision.DAY) {
            return new PartialDate(day, precision);
        }
        int month = (day.getMonthValue() - 1) / precision.months() * precision.months() + 1;
        return new PartialDate(LocalDate.of(day.getYear(), month, 1), precision);
    }

    /** Returns whether the day is in the period that the written form names. */
    private static boolean within(PartialDate date, LocalDate day) {
        String year = day.toString().substring(0, 4);
        return switch (date.precision()) {
            case HALF_YEAR -> date.toString().equals(year + "-H" + ((day.getMonthValue() + 5) / 6));
            case QUARTER -> date.toString().equals(year + "-Q" + ((day.getMonthValue() + 2) / 3));
            case YEAR, MONTH, DAY -> day.toString().startsWith(date.toString());
        };
    }

    private static int length(Precision precision) {
        return switch (precision) {
            case YEAR -> 4;
            case HALF_YEAR, QUARTER, MONTH -> 7;
            case DAY -> 10;
        };
    }
}
