package org.lmcplan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x0D, 0x1B, 0x7F, 0x85, 0xAD, 0x200B, 0x202E, 0x2028, 0x2029, 0x2066, 0xD800, 0xDFFF,
                0xE000, 0xFDD0, 0xFDEF, 0xFEFF, 0xFFFE, 0xFFFF, 0xE0001, 0xF0000, 0x1FFFE, 0x10FFFF
            })
    void invisibleCharactersAreEscaped(int codePoint) {
        assertThat(SafeText.isHidden(codePoint)).isTrue();
        assertThat(SafeText.line("a" + Character.toString(codePoint) + "b"))
                .isEqualTo("a" + SafeText.escaped(codePoint) + "b");
        assertThat(SafeText.escaped(codePoint)).isEqualTo(String.format("\\u{%X}", codePoint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "澜沧江—湄公河", "កម្ពុជា", "é", "e\u0301", "😀", "“ ”", "\uFDCF", "\uFDF0", "\\n"})
    void visibleCharactersAreUnchanged(String text) {
        assertThat(SafeText.line(text)).isEqualTo(text);
        assertThat(SafeText.prose(text)).isEqualTo(text);
        assertThat(SafeText.proseLine(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x034F, 0x115F, 0x17B4, 0x180B, 0x2800, 0x3164, 0xFE0F, 0xFFA0, 0xE0020, 0xE0100})
    void charactersThatShowNothingAreEscapedInMessagesOnly(int codePoint) {
        String text = "a" + Character.toString(codePoint) + "b";
        assertThat(SafeText.line(text)).isEqualTo("a" + SafeText.escaped(codePoint) + "b");
        assertThat(SafeText.prose(text)).isEqualTo(SafeText.isHidden(codePoint) ? SafeText.line(text) : text);
    }

    @Test
    void lineBreaksAreEscapedOnOneLine() {
        assertThat(SafeText.line("a\n\tb\rc")).isEqualTo("a\\n\\tb\\u{D}c");
    }

    @Test
    void proseKeepsLineBreaksAndJoiners() {
        assertThat(SafeText.prose("a\nb\tc\r\u200B\u200C\u200D\u200E\u200A"))
                .isEqualTo("a\nb\\tc\\u{D}\u200B\u200C\u200D\\u{200E}\u200A");
    }

    @Test
    void proseOnOneLineHasSpacesInsteadOfLineBreaks() {
        assertThat(SafeText.proseLine("a\nb\tc\rd\u200B\u202E")).isEqualTo("a b c d\u200B\\u{202E}");
    }

    @Test
    void anExcerptNeverSplitsASurrogatePair() {
        String faces = "😀".repeat(SafeText.EXCERPT);
        assertThat(SafeText.excerpt(faces)).isEqualTo(faces);
        assertThat(SafeText.excerpt(faces + "x")).isEqualTo(faces + "…");
        assertThat(SafeText.excerpt("short")).isEqualTo("short");
        assertThat(SafeText.excerpt("abc", 2)).isEqualTo("ab…");
    }
}
