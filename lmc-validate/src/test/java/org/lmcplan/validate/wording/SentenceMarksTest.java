package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** English sentences end at full stops, semicolons and line breaks. */
class SentenceMarksTest {

    private static List<String> sentences(String text) {
        return SentenceMarks.sentences(text).stream()
                .map(one -> text.substring(one.from(), one.to()).strip())
                .toList();
    }

    @Test
    void aTextIsTakenApart() {
        assertThat(sentences("Build a road. Train teachers; hold a fair!\nSwim? (Or not.) \"Stop.\" Go"))
                .containsExactly(
                        "Build a road", "Train teachers", "hold a fair", "Swim", "(Or not", ") \"Stop", "\" Go");
    }

    @Test
    void whatLeadsInToAListIsNoSentence() {
        assertThat(sentences("The Members will:\n(a) train;\n(b) meet at 10:30:"))
                .containsExactly("train");
        assertThat(sentences("They will: meet")).containsExactly("meet");
    }

    @Test
    void numbersBeforeALineAreNoWords() {
        assertThat(sentences("1. Train\n1.2.3 Meet\n(iv) Go\n- Run\n• Sit\n12 gauges\na) Eat\n5.\n3.5 km"))
                .containsExactly("Train", "Meet", "Go", "Run", "Sit", "12 gauges", "Eat", "km");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See Art. 5",
                "e.g. Route 5",
                "the U.S. Navy",
                "3.5 km",
                "ends here. ",
                "3.5",
                "in sec. 2 of it",
                "1. Go"
            })
    void aStopMayEndNoSentence(String text) {
        assertThat(SentenceMarks.firstIn(text)).isEmpty();
    }

    @Test
    void theFirstMarkBeforeFurtherWordsIsFound() {
        assertThat(SentenceMarks.firstIn("Go. Run. Sit")).hasValue(2);
        assertThat(SentenceMarks.firstIn("go; run")).hasValue(2);
        assertThat(SentenceMarks.firstIn("Is it? yes")).isEmpty();
    }

    @Test
    void someWordsOnlyJoinClauses() {
        assertThat(List.of(", and ", "In addition, ", " ", "; or, as well as")).allMatch(SentenceMarks::onlyJoin);
        assertThat(List.of("and invite", "sand", "android")).noneMatch(SentenceMarks::onlyJoin);
    }

    @Test
    void longTextsAreReadInLittleTime() {
        for (String words : new String[] {"A b. ", "a.", "- ", "1. ", "(a) ", "; ", ". ", "-", "and "}) {
            String text = words.repeat(40_000);
            long start = System.nanoTime();
            SentenceMarks.sentences(text);
            SentenceMarks.firstIn(text);
            SentenceMarks.onlyJoin(text);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(words).isLessThan(Duration.ofSeconds(5));
        }
    }
}
