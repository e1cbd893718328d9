package org.lmcplan.io.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointTextTest {

    private static final CodePointText TEXT = new CodePointText("ab c\n \td: e\r\rf\n");

    /** Only the first word of a line has nothing but spaces and tabs before it, and so has each blank in front of it. */
    @ParameterizedTest
    @CsvSource({
        "0, true",
        "1, false",
        "3, false",
        "4, false",
        "5, true",
        "6, true",
        "7, true",
        "8, false",
        "10, false",
        "11, false",
        "12, true",
        "13, true",
        "14, false",
        "15, true"
    })
    void anIndexIsTheFirstOfItsLineIfOnlyBlanksComeBefore(int index, boolean isFirst) {
        assertThat(TEXT.isFirstOfLine(index)).isEqualTo(isFirst);
    }
}
