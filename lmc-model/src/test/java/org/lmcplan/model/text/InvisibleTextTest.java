package org.lmcplan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u00A0\u2007\u202F\u3000",
                "\u200B",
                "\u2060\uFEFF",
                "\u200C\u200D\u200E\u200F",
                "\u00AD",
                "\u061C",
                "\u115F\u1160\u3164\uFFA0",
                "\u17B4\u17B5",
                "\u180B\u180E",
                "\u2800",
                "\uFE0F",
                "\uDB40\uDC41\uDB40\uDD00",
                "\u2066 \u2069",
                "\u0000\u001B\u0085"
            })
    void aTextOfWhichNothingIsVisibleIsBlank(String text) {
        assertThat(InvisibleText.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "\u200Ba\u200B",
                ".",
                "湄",
                "ទន្លេ\u200Bមេគង្គ",
                "\u0301",
                "\uE000",
                "\uD83D\uDC69\u200D\uD83C\uDF3E",
                "\uDB40\uDC41x",
                "\u0600",
                "\uFFFD"
            })
    void aTextWithAVisibleCharacterIsNotBlank(String text) {
        assertThat(InvisibleText.isBlank(text)).isFalse();
    }

    @Test
    void spacesAndControlsAreNotInvisibleCharactersButBlankAllTheSame() {
        assertThat(InvisibleText.isInvisible(' ')).isFalse();
        assertThat(InvisibleText.isInvisible('\n')).isFalse();
        assertThat(InvisibleText.isInvisible(0x200E)).isTrue();
        assertThat(InvisibleText.isInvisible(0x06DD))
                .as("the sign of the end of a verse")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0600, 0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD})
    void signsThatEncloseNumbersAreVisible(int codePoint) {
        assertThat(InvisibleText.isInvisible(codePoint)).isFalse();
        assertThat(InvisibleText.isBlank(Character.toString(codePoint))).isFalse();
    }
}
