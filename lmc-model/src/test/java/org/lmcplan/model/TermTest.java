package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
    @ValueSource(strings = {"", "2023", "2027-2023", "0-5", "2023-20270", "2023 - 2027", "-5-5"})
    void anyOtherTextIsRejected(String text) {
        assertThat(Term.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(text))
                .withMessage("a term is written like 2023-2027, with the earlier year first, not '" + text + "'");
    }

    @Test
    void aTermIsWrittenWithAnEnDash() {
        assertThat(Term.of(2023, 2027)).hasToString("2023–2027");
    }
}
