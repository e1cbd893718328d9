package org.lmcplan.io.hint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishNumeralTest {

    @ParameterizedTest
    @CsvSource({
        "zero, 0",
        "Seven, 7",
        "nineteen, 19",
        "ninety-nine, 99",
        "one hundred and five, 105",
        "two hundred and twelve, 212",
        "three hundred and forty, 340",
        "a thousand, 1000",
        "two million, 2000000",
        "one million two hundred thousand and six, 1200006",
        "three trillion, 3000000000000"
    })
    void numbersInWordsAreRead(String words, String number) {
        assertThat(EnglishNumeral.parse(words)).isPresent().get().hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "and",
                "and two",
                "many",
                "million",
                "hundred",
                "two two",
                "twelve three",
                "twenty eleven",
                "twenty thirty",
                "twelve hundred",
                "two thousand million",
                "two thousand thousand"
            })
    void otherWordsAreNoNumber(String words) {
        assertThat(EnglishNumeral.parse(words)).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsNoNumber() {
        assertThat(EnglishNumeral.parse("one million ".repeat(20).strip())).isEmpty();
    }
}
