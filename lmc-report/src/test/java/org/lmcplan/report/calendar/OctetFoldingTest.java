package org.lmcplan.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OctetFoldingTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "澜", "😀"})
    void linesAreFoldedBetweenCharactersOfAnySize(String character) {
        String text = character.repeat(100) + "\r\nnext\r\n";
        String folded = OctetFolding.fold(text);
        assertThat(folded.replace("\r\n ", "")).isEqualTo(text);
        assertThat(folded.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length > 71);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short\r\n"})
    void shortLinesAreKept(String text) {
        assertThat(OctetFolding.fold(text)).isEqualTo(text);
    }
}
