package org.lmcplan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    private static final List<String> KNOWN = List.of("actors", "acts", "cadence", "commitments", "title");

    @ParameterizedTest
    @CsvSource({
        "comitments, commitments",
        "commmitments, commitments",
        "commitnents, commitments",
        "comimtments, commitments",
        "Commitments, commitments",
        "tilte, title",
        "actor, actors",
        "ats, acts",
        "cadnece, cadence"
    })
    void oneEditPerThreeLettersIsAllowed(String misspelt, String meant) {
        assertThat(NearestWord.find(misspelt, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"ax", "xy", "promises", "tttle-page"})
    void aWordThatIsTooDifferentFromAllHasNoNearestWord(String word) {
        assertThat(NearestWord.find(word, KNOWN)).isEmpty();
    }

    @Test
    void ofTwoEquallyNearWordsTheAlphabeticallyFirstIsReturned() {
        assertThat(NearestWord.find("bat", List.of("cat", "bar", "rat"))).contains("bar");
    }

    @Test
    void theNearestWordIsReturnedEvenIfItIsNotTheFirst() {
        assertThat(NearestWord.find("sections", List.of("actions", "section"))).contains("section");
    }

    @Test
    void aVeryLongWordIsNotCompared() {
        String long64 = "x".repeat(64);
        assertThat(NearestWord.find(long64, List.of(long64))).contains(long64);
        assertThat(NearestWord.find(long64 + "x", List.of(long64))).isEmpty();
    }
}
