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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“ | \"",
                "” | „",
                "″ | \uFF02",
                "‘ | ’",
                "′ | \u02BC",
                "\u2010 | -",
                "– | —",
                "― | \u2212",
                "。 | \uFF61",
                "、 | \uFF64",
                "· | •",
                "・ | \uFF65",
                "‧ | ·",
                "Ａ | A",
                "～ | ~",
                "\uF900 | \u8C48",
                "\u2126 | \u03A9"
            })
    void twoCharactersOfOneLookAreToldApartByTheirCodePoints(char quoted, char printed) {
        assertThat(TextDifference.between("甲" + quoted + "乙", "本甲" + printed + "乙。"))
                .contains(new TextDifference(Kind.FORM, named(quoted), named(printed)));
        assertThat(TextDifference.between("甲" + printed + "乙", "本甲" + quoted + "乙。"))
                .contains(new TextDifference(Kind.FORM, named(printed), named(quoted)));
    }

    private static String named(char c) {
        return String.format("%c [U+%04X]", c, (int) c);
    }

    @ParameterizedTest
    @CsvSource({"\u115F", "\u1160", "\u3164", "\uFFA0", "\uFE00"})
    void aFillerAndAVariationSelectorAreInvisible(String character) {
        assertThat(TextDifference.between("合作" + character + "计划", "合作计划").map(TextDifference::kind))
                .contains(Kind.INVISIBLE);
    }

    @Test
    void aGapBeforeTheFirstWordIsNoDifferenceIfTheTextHasAWiderOne() {
        assertThat(TextDifference.between(" 甲 乙", "前\n 甲乙后").map(TextDifference::quoted))
                .contains(" 甲[U+0020 SPACE]乙");
    }

    @Test
    void aLetterThatComposesToSeveralHasNoDifferenceThatCouldBeShown() {
        assertThat(TextDifference.between("\u0958", "\u0915\u093C\u0916")).isEmpty();
    }

    @Test
    void nobodyLooksForTheDifferenceInAVeryLongText() {
        String text = "甲乙。" + "丙".repeat(1 << 16);
        assertThat(TextDifference.between("甲 乙", text.substring(0, 1 << 16))).isPresent();
        assertThat(TextDifference.between("甲 乙", text)).isEmpty();
    }

    @Test
    void otherWordsHaveNoSuchDifference() {
        assertThat(TextDifference.between("甲乙", "甲丙")).isEmpty();
        assertThat(TextDifference.between(" ", "甲")).isEmpty();
    }
}
