package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.model.TextRules.Flaw;
import org.lmcplan.model.TextRules.Reason;

class TextRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain ASCII !~",
                "a\tb",
                "a\nb",
                "加强澜湄合作，推进“3+5+X”框架。",
                "ទន្លេ\u200Bមេគង្គ",
                "क्\u200Dष क्\u200Cष",
                "แม่น้ำโขง",
                "ແມ່ນ້ຳຂອງ",
                "မဲခေါင်မြစ်",
                "Sông Mê Kông",
                "e\u0301 é",
                "\u00A0\u00AD\u2028\u202Ea\u202C\u2066b\u2069\uE000\uFFFD",
                "👩\u200D🌾 🇰🇭 𠀀 \uDBFF\uDFFD"
            })
    void aTextInAnyScriptIsAccepted(String text) {
        assertThat(TextRules.flawIn(text)).isEmpty();
        assertThat(TextRules.require(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0x0000, CONTROL",
        "0x0001, CONTROL",
        "0x0008, CONTROL",
        "0x000B, CONTROL",
        "0x000C, CONTROL",
        "0x000D, CONTROL",
        "0x001B, CONTROL",
        "0x001F, CONTROL",
        "0x007F, CONTROL",
        "0x0080, CONTROL",
        "0x0085, CONTROL",
        "0x009F, CONTROL",
        "0xD800, LONE_SURROGATE",
        "0xDBFF, LONE_SURROGATE",
        "0xDC00, LONE_SURROGATE",
        "0xDFFF, LONE_SURROGATE",
        "0xFEFF, BYTE_ORDER_MARK",
        "0xFDD0, NONCHARACTER",
        "0xFDEF, NONCHARACTER",
        "0xFFFE, NONCHARACTER",
        "0xFFFF, NONCHARACTER",
        "0x1FFFE, NONCHARACTER",
        "0x1FFFF, NONCHARACTER",
        "0x10FFFE, NONCHARACTER",
        "0x10FFFF, NONCHARACTER"
    })
    void aCharacterThatRealTextDoesNotContainIsRejected(int codePoint, Reason reason) {
        String character = Character.toString(codePoint);
        assertThat(TextRules.flawIn(character)).contains(new Flaw(0, codePoint, reason));
        assertThat(TextRules.flawIn("河" + character + "河")).contains(new Flaw(1, codePoint, reason));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0009, 0x000A, 0x0020, 0x007E, 0x00A0, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0, 0xFEFE, 0xFFFD, 0x10000,
                0x1FFFD, 0x20000, 0x10FFFD
            })
    void neighbouringCodePointsAreAccepted(int codePoint) {
        assertThat(TextRules.flawIn(Character.toString(codePoint))).isEmpty();
    }

    @Test
    void surrogatesInTheWrongOrderAreRejected() {
        assertThat(TextRules.flawIn("\uDE00\uD83D")).contains(new Flaw(0, 0xDE00, Reason.LONE_SURROGATE));
        assertThat(TextRules.flawIn("\uD83D\uD83D\uDE00")).contains(new Flaw(0, 0xD83D, Reason.LONE_SURROGATE));
        assertThat(TextRules.flawIn("\uD83D\uDE00\uDE00")).contains(new Flaw(2, 0xDE00, Reason.LONE_SURROGATE));
    }

    @Test
    void theIndexCountsUtf16UnitsAfterSupplementaryCharacters() {
        assertThat(TextRules.flawIn("😀😀\u0007")).contains(new Flaw(4, 0x07, Reason.CONTROL));
        assertThat(TextRules.flawIn("a😀b\uFEFF")).contains(new Flaw(4, 0xFEFF, Reason.BYTE_ORDER_MARK));
        assertThat(TextRules.flawIn("😀\uDBFF\uDFFF")).contains(new Flaw(2, 0x10FFFF, Reason.NONCHARACTER));
    }

    @Test
    void onlyTheFirstFlawIsReported() {
        assertThat(TextRules.flawIn("ab\u0000\uFEFF\uFFFE")).contains(new Flaw(2, 0, Reason.CONTROL));
        assertThat(TextRules.flawIn("ab\uFEFF\u0000\uFFFE")).contains(new Flaw(2, 0xFEFF, Reason.BYTE_ORDER_MARK));
    }

    @Test
    void anyCharSequenceIsChecked() {
        assertThat(TextRules.flawIn(CharBuffer.wrap("河\r"))).contains(new Flaw(1, '\r', Reason.CONTROL));
        assertThat(TextRules.flawIn(CharBuffer.wrap("河"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0x0, U+0000", "0x1B, U+001B", "0xFEFF, U+FEFF", "0x1FFFE, U+1FFFE", "0x10FFFF, U+10FFFF"})
    void aFlawIsWrittenInUnicodeNotation(int codePoint, String notation) {
        assertThat(new Flaw(0, codePoint, Reason.CONTROL).notation()).isEqualTo(notation);
    }

    @Test
    void theErrorNamesCharacterReasonAndIndex() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextRules.require("澜湄\uD83D合作"))
                .withMessage("a text must not contain the character U+D83D (lone-surrogate) at index 2");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> TextRules.flawIn(null));
        assertThatNullPointerException().isThrownBy(() -> TextRules.require(null));
    }
}
