package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.model.PartialDate.Precision;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023, YEAR, 2023-01-01, 2023-12-31",
        "2024, YEAR, 2024-01-01, 2024-12-31",
        "0001, YEAR, 0001-01-01, 0001-12-31",
        "9999, YEAR, 9999-01-01, 9999-12-31",
        "2023-12, MONTH, 2023-12-01, 2023-12-31",
        "2023-02, MONTH, 2023-02-01, 2023-02-28",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2023-H1, HALF_YEAR, 2023-01-01, 2023-06-30",
        "2023-H2, HALF_YEAR, 2023-07-01, 2023-12-31",
        "2024-Q1, QUARTER, 2024-01-01, 2024-03-31",
        "2023-Q4, QUARTER, 2023-10-01, 2023-12-31",
        "2023-12-25, DAY, 2023-12-25, 2023-12-25",
        "2024-02-29, DAY, 2024-02-29, 2024-02-29",
        "2000-02-29, DAY, 2000-02-29, 2000-02-29",
        "2023-01-01, DAY, 2023-01-01, 2023-01-01",
        "9999-12-31, DAY, 9999-12-31, 9999-12-31"
    })
    void aDateIsBoundedByItsFirstAndLastDay(String text, Precision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.of(text);
        assertThat(date).isEqualTo(new PartialDate(earliest, precision)).hasToString(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(PartialDate.parse(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-",
                "23",
                "20233",
                "+2023",
                "-2023",
                "0000",
                "0000-01",
                "0000-01-01",
                "2023-1",
                "2023-H0",
                "2023-H3",
                "2023-Q5",
                "2023-q1",
                "Q1-2023",
                "2023-Q1-01",
                "2023-00",
                "2023-13",
                "2023-12-",
                "2023-12-1",
                "2023-12-00",
                "2023-12-32",
                "2023-02-29",
                "1900-02-29",
                "2023-04-31",
                "2023-12-25T00:00",
                "2023/12/25",
                "20231225",
                " 2023",
                "2023 ",
                "2023\n",
                "2023年",
                "２０２３",
                "๒๐๒๓",
                "2023-12-๒๕"
            })
    void aTextThatIsNotADateIsRejected(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(text))
                .withMessage("a date is written 2023, 2023-H2, 2023-Q4, 2023-12 or 2023-12-25 and exists, not '"
                        + text.replace("\n", "\\n") + "'");
    }

    @Test
    void datesOfDifferentPrecisionDifferEvenIfTheyStartOnTheSameDay() {
        assertThat(PartialDate.of("2023"))
                .isNotEqualTo(PartialDate.of("2023-01"))
                .isNotEqualTo(PartialDate.of("2023-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-02, YEAR, year",
        "2023-02-01, YEAR, year",
        "2023-12-31, YEAR, year",
        "2023-04-01, HALF_YEAR, half-year",
        "2023-02-01, QUARTER, quarter",
        "2023-01-02, QUARTER, quarter",
        "2023-01-02, MONTH, month",
        "2023-12-31, MONTH, month"
    })
    void aDateThatStartsInTheMiddleOfItsPeriodIsRejected(LocalDate earliest, Precision precision, String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(earliest, precision))
                .withMessage("a date known to the " + code + " starts on its first day, not on " + earliest);
    }

    @ParameterizedTest
    @CsvSource({"0, YEAR", "-1, MONTH", "10000, DAY", "0, DAY", "10000, YEAR"})
    void aYearWithoutFourDigitsIsRejected(int year, Precision precision) {
        LocalDate firstDay = LocalDate.of(year, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(firstDay, precision));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> PartialDate.of(null));
        assertThatNullPointerException().isThrownBy(() -> new PartialDate(null, Precision.DAY));
        assertThatNullPointerException().isThrownBy(() -> new PartialDate(LocalDate.of(2023, 1, 1), null));
    }

    @Test
    void datesSortLikeTheirWrittenForms() {
        List<PartialDate> dates = Stream.of("2024", "2023-02", "2023-01-02", "2023-01-01", "2023-01", "2023", "0999-12")
                .map(PartialDate::of)
                .toList();
        assertThat(dates.stream().sorted().map(PartialDate::toString))
                .containsExactly("0999-12", "2023", "2023-01", "2023-01-01", "2023-01-02", "2023-02", "2024");
        assertThat(dates).allSatisfy(date -> assertThat(date).isEqualByComparingTo(PartialDate.of(date.toString())));
    }

    @Test
    void onlyTheFormsOfADateAreParsed() {
        Pattern form = Pattern.compile("(?!0000)[0-9]{4}(-(H[12]|Q[1-4]|[0-9]{2}(-[0-9]{2})?))?");
        for (String date : List.of("2023", "2023-H2", "2023-Q4", "2023-12", "2023-11-30")) {
            for (int i = 0; i <= date.length(); i++) {
                for (char c : "0123456789-HQh/: ٣".toCharArray()) {
                    Stream.of(
                                    date.substring(0, i) + c + date.substring(i),
                                    date.substring(0, i),
                                    date.substring(0, i) + c + date.substring(Math.min(i + 1, date.length())))
                            .forEach(text -> assertThat(PartialDate.parse(text).map(PartialDate::toString))
                                    .isEqualTo(Optional.of(text)
                                            .filter(one -> form.matcher(one).matches() && isInTheCalendar(one))));
                }
            }
        }
    }

    private static boolean isInTheCalendar(String date) {
        if (date.length() == "2023-12".length() && Character.isDigit(date.charAt(5))) {
            return isInTheCalendar(date + "-01");
        }
        try {
            return date.length() < "2023-12-31".length() || LocalDate.parse(date) != null;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }
}
