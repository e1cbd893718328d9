package org.lmcplan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Water Resources  | water resources
            ＧＭＳ　２０２３     | gms 2023
            Cafe\u0301       | caf\u00e9
            STRASSE Straße   | strasse strasse
            a \u00a0\u3000 b | a b
            水资源（ｗａｔｅｒ）  | 水资源(water)
            \u1112\u1161\u11ab \u1100\u1161 | \ud55c \uac00
            """)
    void differencesThatDoNotMatterDisappear(String text, String folded) {
        assertThat(FoldedText.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            water             | underwater cables       | -1
            water             | under water             | 6
            water             | underwater, water       | 12
            water             | Water's edge            | 0
            水资源             | 加强水资源合作             | 2
            gms               | 与GMS合作                | 1
            合作gms            | 加强合作GMS              | 2
            five-year         | the Five-Year plan      | 4
            2023              | 20230                   | -1
            ม                 | กมข                     | 1
            e                 | e\u0301                 | -1
            x                 | x\u030c x                | 3
            """)
    void wholeWordsAreFoundAndChineseAnywhere(String words, String text, int at) {
        assertThat(FoldedText.of(text).indexOf(words, 0)).isEqualTo(at);
    }

    @Test
    void everyFoldedCharacterKnowsWhereItComesFrom() {
        FoldedText folded = FoldedText.of("ｆｉｖｅ \u3000 ㈱e\u0301\u20dd\u0903");
        assertThat(folded.text()).isEqualTo("five (株)\u00e9\u20dd\u0903");
        assertThat(folded.originalStart(4)).isEqualTo(4);
        assertThat(folded.originalEnd(4)).isEqualTo(7);
        assertThat(folded.originalStart(6)).isEqualTo(7);
        assertThat(folded.originalEnd(6)).isEqualTo(8);
        assertThat(folded.originalStart(8)).isEqualTo(8);
        assertThat(folded.originalEnd(8)).isEqualTo(12);
    }

    @Test
    void foldingTwiceChangesNothingAndOffsetsNeverGoBack() {
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(10); i > 0; i--) {
                text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0xD800) : random.nextInt(0x20, 0x180));
            }
            FoldedText folded = FoldedText.of(text.toString());
            for (int i = 0; i < folded.text().length(); i++) {
                assertThat(folded.originalStart(i)).as("seed %s", seed).isLessThan(folded.originalEnd(i));
                assertThat(folded.originalEnd(i)).isLessThanOrEqualTo(text.length());
                assertThat(i == 0 || folded.originalStart(i - 1) <= folded.originalStart(i))
                        .isTrue();
            }
        }
    }
}
