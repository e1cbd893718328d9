package org.lmcplan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposedTextTest {

    @Test
    void lettersWithMarksAreComposed() {
        assertThat(ComposedText.of("He\u0323\u0302 tho\u0302\u0301ng")).isEqualTo("Hệ thống");
    }

    @Test
    void signsWhoseComposedFormIsAnotherSignAreReplaced() {
        assertThat(ComposedText.of("\uF92C")).as("a compatibility ideograph").isEqualTo("郎");
    }

    @Test
    void aTextIsComposedWhateverCharacterIsBesideOneThatCombines() {
        List<String> others =
                List.of("e", "\u0301", "\u093c", "\u3099", "\u1161", "\u11a8", "\u0e38", "\u0e48", "\u0338");
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                for (String other : others) {
                    String text = (char) c + other + (char) c;
                    assertThat(ComposedText.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plan of Action", "Hệ thống", "澜沧江—湄公河合作（2023–2027年）：《共识》“一”…", "一\u9FFF", "ខ្មែរ"})
    void aTextThatIsComposedStaysAsItIs(String text) {
        assertThat(ComposedText.of(text)).isEqualTo(text);
    }
}
