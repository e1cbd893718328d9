package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @Test
    void aTermIncludesItsFirstAndLastYear() {
        assertThat(Term.of(2023, 2027).years()).hasSize(5);
        assertThat(Term.of(2023, 2023).years()).hasSize(1);
        assertThat(Term.of(1, 9999).years()).hasSize(9999);
    }

    @ParameterizedTest
    @CsvSource({"2022, false", "2023, true", "2025, true", "2027, true", "2028, false"})
    void aTermContainsTheYearsFromTheFirstToTheLast(int year, boolean contained) {
        assertThat(Term.of(2023, 2027).contains(PartialDate.of(year))).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({"2027, 2023", "0, 1", "-5, 5", "2023, 10000"})
    void aTermThatRunsBackwardsOrBeyondFourDigitsIsRejected(int from, int to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(from, to))
                .withMessage("a term runs from its first to its last year, within 1 to 9999, not from " + from + " to "
                        + to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-2027", "2023–2027"})
    void aTermIsReadWithAHyphenOrADash(String text) {
        assertThat(Term.of(text)).isEqualTo(Term.fromString(text)).isEqualTo(Term.of(2023, 2027));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023",
                "2027-2023",
                "0-5",
                "2023-20270",
                "2023 - 2027",
                "-5-5",
                "2023-07–2023-06",
                "2023–",
                "2023-13–2024",
                "–"
            })
    void anyOtherTextIsRejected(String text) {
        assertThat(Term.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(text))
                .withMessage("a term is written like 2023-2027 or 2023-07–2028-06, with the earlier date first, not '"
                        + text + "'");
    }

    @Test
    void aTermIsWrittenWithAnEnDash() {
        assertThat(Term.of(2023, 2027)).hasToString("2023–2027");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023–2027", "2023-07–2028-06", "2023-Q3–2024", "2024-01-15–2024-03-01", "–2025", "–2025-06-30"})
    void aTermIsReadAsItIsWritten(String text) {
        assertThat(Term.of(text)).hasToString(text).isEqualTo(Term.of(text)).hasSameHashCodeAs(Term.of(text));
    }

    @Test
    void aTermWithoutABeginningContainsAllThatIsEarlier() {
        Term term = Term.until(PartialDate.of("2025"));
        assertThat(term.from()).isEmpty();
        assertThat(term.firstYear()).isEmpty();
        assertThat(term.lastYear()).isEqualTo(2025);
        assertThat(term.contains(LocalDate.of(1, 1, 1))).isTrue();
        assertThat(term.contains(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(term.years()).isEmpty();
        assertThat(term.contains(Term.of(2023, 2025))).isTrue();
        assertThat(Term.of(2023, 2025).contains(term)).isFalse();
        assertThat(term).isNotEqualTo(Term.of(2025, 2025)).isNotEqualTo(null);
    }

    @Test
    void theYearsOfATermBeginInItsFirstMonth() {
        assertThat(Term.of("2023-07–2026-03").years())
                .hasToString("[2023-07–2024-06, 2024-07–2025-06, 2025-07–2026-03]");
        assertThat(Term.of("2024-02-10–2025-02-09").years()).hasToString("[2024-02-10–2025-02-09]");
        assertThat(Term.of(2023, 2024).years()).containsExactly(Term.of(2023, 2023), Term.of(2024, 2024));
    }

    @Test
    void aTermContainsDatesThatAreWhollyWithinIt() {
        Term term = Term.of("2023-07–2028-06");
        assertThat(term.contains(PartialDate.of("2023"))).isFalse();
        assertThat(term.contains(PartialDate.of("2023-H2"))).isTrue();
        assertThat(term.contains(PartialDate.of("2028-07-01"))).isFalse();
        assertThat(term.firstYear()).contains(2023);
    }

    @Test
    void aTermDoesNotEndBeforeItBegins() {
        PartialDate early = PartialDate.of("2023-06");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(PartialDate.of("2023-07"), early))
                .withMessage("a term ends after it begins, not from 2023-07 to 2023-06");
    }

    @Test
    void theYearsOfATermBeginInTheMonthInWhichItBegins() {
        assertThat(Term.of("2023-07–2025-12").years())
                .map(Term::toString)
                .containsExactly("2023-07–2024-06", "2024-07–2025-06", "2025-07–2025-12");
        assertThat(Term.of(2023, 2024).years()).containsExactly(Term.of(2023, 2023), Term.of(2024, 2024));
    }

    @Test
    void aTermThatBeginsOnADayHasYearsOfDays() {
        assertThat(Term.of("2023-07-15–2024-07-20").years())
                .map(Term::toString)
                .containsExactly("2023-07-15–2024-07-14", "2024-07-15–2024-07-20");
    }

    @Test
    void theBeginningOfATermMayBeUnstated() {
        Term term = Term.until(PartialDate.of("2025-06"));
        assertThat(term).hasToString("–2025-06").isEqualTo(Term.of("–2025-06"));
        assertThat(term.from()).isEmpty();
        assertThat(term.firstYear()).isEmpty();
        assertThat(term.years()).isEmpty();
        assertThat(term.lastDay()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(term.contains(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(term.contains(LocalDate.of(2025, 7, 1))).isFalse();
    }

    @Test
    void aTermContainsAPeriodThatIsWhollyWithinIt() {
        Term fiscal = Term.of("2023-07–2024-06");
        assertThat(fiscal.contains(Term.of("2023-07–2023-12"))).isTrue();
        assertThat(fiscal.contains(Term.of(2024, 2024))).isFalse();
        assertThat(fiscal.contains(PartialDate.of("2023-Q4"))).isTrue();
        assertThat(fiscal.contains(PartialDate.of("2023"))).isFalse();
        assertThat(fiscal.contains(Term.until(PartialDate.of("2024-01")))).isFalse();
    }

    @Test
    void aDateThatMayBeAfterTheEndOfATermIsNotWithinIt() {
        assertThat(Term.of("2023-07–2028-06").contains(PartialDate.of("2028"))).isFalse();
    }

    @Test
    void aYearThatEndsEarlyIsWrittenAsExactlyAsItsTerm() {
        assertThat(Term.of("2023–2024-06").years()).hasToString("[2023–2023, 2024-01–2024-06]");
        assertThat(Term.of("2023-07–2024-07-20").years()).hasToString("[2023-07–2024-06, 2024-07-01–2024-07-20]");
    }
}
