package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.validate.wording.TextDifference.Kind;

class TextDifferenceTest {

    @Test
    void aBlankThatTheTextHasNotIsShownWithTheWordsAroundIt() {
        assertThat(TextDifference.between("每两年召开一次 澜湄合作会议", "每两年召开一次澜湄合作会议。"))
                .contains(new TextDifference(Kind.BLANK, "召开一次[U+0020 SPACE]澜湄合作", "召开一次澜湄合作"));
    }

    @Test
    void aBlankThatTheQuoteLacksIsShown() {
        assertThat(TextDifference.between("holdmeetings", "They hold meetings."))
                .contains(new TextDifference(Kind.BLANK, "holdmeet", "hold[U+0020 SPACE]meet"));
    }

    @Test
    void blanksOfDifferentKindsAreNamed() {
        assertThat(TextDifference.between("a\u00A0b", "x a b y"))
                .contains(new TextDifference(Kind.BLANK, "a[U+00A0 NO-BREAK SPACE]b", "x a[U+0020 SPACE]b y"));
        assertThat(TextDifference.between("甲\n乙", "甲乙").map(TextDifference::kind))
                .contains(Kind.BLANK);
    }

    @Test
    void aBlankAtAnEdgeIsShown() {
        assertThat(TextDifference.between(" 甲乙", "前甲乙后").map(TextDifference::quoted))
                .contains("[U+0020 SPACE]甲乙");
        assertThat(TextDifference.between("甲乙 ", "前甲乙后").map(TextDifference::quoted))
                .contains("甲乙[U+0020 SPACE]");
    }

    @ParameterizedTest
    @CsvSource({"\u200B", "\u200D", "\uFEFF", "\u2060", "\u00AD", "\u202A", "\u034F", "\uFE0F"})
    void anInvisibleCharacterIsNamed(String character) {
        TextDifference difference =
                TextDifference.between("合作" + character + "计划", "本合作计划。").orElseThrow();
        assertThat(difference.kind()).isEqualTo(Kind.INVISIBLE);
        assertThat(difference.quoted()).contains(String.format("U+%04X", (int) character.charAt(0)));
        assertThat(TextDifference.between("合作计划", "本合作" + character + "计划。")
                        .orElseThrow()
                        .printed())
                .contains(String.format("U+%04X", (int) character.charAt(0)));
    }

    @Test
    void charactersThatLookAlikeAreNamed() {
        assertThat(TextDifference.between("甲,乙", "甲，乙"))
                .contains(new TextDifference(Kind.FORM, ", [U+002C]", "， [U+FF0C]"));
        assertThat(TextDifference.between("鼓勵合作", "鼓励合作").map(TextDifference::kind))
                .contains(Kind.FORM);
        assertThat(TextDifference.between("cafe\u0301", "un caf\u00E9").map(TextDifference::quoted))
                .contains("\u00E9 [U+0065 LATIN SMALL LETTER E][U+0301 COMBINING ACUTE ACCENT]");
        assertThat(TextDifference.between("caf\u00E9", "un cafe\u0301").map(TextDifference::printed))
                .contains("\u00E9 [U+0065 LATIN SMALL LETTER E][U+0301 COMBINING ACUTE ACCENT]");
    }

    @Test
    void otherWordsHaveNoSuchDifference() {
        assertThat(TextDifference.between("甲乙", "甲丙")).isEmpty();
        assertThat(TextDifference.between(" ", "甲")).isEmpty();
    }
}
