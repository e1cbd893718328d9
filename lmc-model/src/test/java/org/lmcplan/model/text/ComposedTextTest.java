package org.lmcplan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @ValueSource(strings = {"", "Plan of Action", "Hệ thống", "澜沧江—湄公河合作", "一\u9FFF", "ខ្មែរ"})
    void aTextThatIsComposedStaysAsItIs(String text) {
        assertThat(ComposedText.of(text)).isEqualTo(text);
    }
}
