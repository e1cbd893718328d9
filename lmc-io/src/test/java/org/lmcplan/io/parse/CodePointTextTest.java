package org.lmcplan.io.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodePointTextTest {

    @Test
    void theFirstOfALineIsItsFirstWordOrABlankBeforeIt() {
        String text = "ab c\n \td: e\r\rf\n";
        CodePointText source = new CodePointText(text);
        assertThat(IntStream.rangeClosed(0, text.length()).filter(source::isFirstOfLine))
                .containsExactly(0, 5, 6, 7, 12, 13, 15);
    }
}
