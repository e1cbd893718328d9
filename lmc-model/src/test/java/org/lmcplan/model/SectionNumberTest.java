package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "4", "10", "4.2", "4.2.12", "9999", "9999.9999", "1.2.3.4.5.6.7.8"})
    void aNumberIsParsedAndWrittenUnchanged(String text) {
        assertThat(SectionNumber.of(text)).hasToString(text);
        assertThat(SectionNumber.parse(text)).contains(SectionNumber.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "01",
                "4.",
                ".4",
                "4..2",
                "4.0",
                "4.02",
                "4 .2",
                " 4",
                "4 ",
                "4\n",
                "4.2.",
                "10000",
                "4.10000",
                "-4",
                "+4",
                "4,2",
                "4-2",
                "四",
                "a",
                "4.a",
                "４",
                "4.２",
                "๔",
                "៤",
                "໔",
                "၄",
                "٤",
                "4。2",
                "1.2.3.4.5.6.7.8.9"
            })
    void anyOtherFormIsRejected(String text) {
        assertThat(SectionNumber.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectionNumber.of(text))
                .withMessage("a section number is written like 4.2.12, not '" + text.replace("\n", "\\n") + "'");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> SectionNumber.of(null));
        assertThatNullPointerException().isThrownBy(() -> SectionNumber.parse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "4.2.9, 4.2.10",
        "4.2.10, 4.3",
        "4.2.9, 4.3",
        "9, 10",
        "4, 4.1",
        "4.2, 4.2.1",
        "4.9999.9999, 5",
        "1.2.3.4.5.6.7, 1.2.3.4.5.6.7.8"
    })
    void numbersAreComparedPartByPart(String first, String second) {
        SectionNumber a = SectionNumber.of(first);
        SectionNumber b = SectionNumber.of(second);
        assertThat(a).isLessThan(b).isNotEqualTo(b);
        assertThat(b).isGreaterThan(a);
    }

    @Test
    void aSectionComesBeforeItsSubsections() {
        List<SectionNumber> shuffled = numbers("5", "4.2.10", "4.10", "4.2", "4", "4.2.9", "4.3");
        assertThat(shuffled.stream().sorted(Comparator.naturalOrder()).toList())
                .isEqualTo(numbers("4", "4.2", "4.2.9", "4.2.10", "4.3", "4.10", "5"));
    }

    @Test
    void equalNumbersHaveEqualHashCodesAndCompareAsZero() {
        SectionNumber a = SectionNumber.of("4.2.12");
        SectionNumber b = SectionNumber.of("4.2.12");
        assertThat(a).isEqualTo(b).hasSameHashCodeAs(b).isEqualByComparingTo(b);
    }

    @Test
    void aNumberEqualsNothingButANumberWithTheSameParts() {
        SectionNumber number = SectionNumber.of("4.2");
        assertThat(number)
                .isNotEqualTo(SectionNumber.of("4.20"))
                .isNotEqualTo(SectionNumber.of("4"))
                .isNotEqualTo(SectionNumber.of("4.2.1"))
                .isNotEqualTo(null);
        assertThat(number.equals((Object) "4.2")).isFalse();
    }

    @Test
    void partsAreListedOutermostFirst() {
        assertThat(SectionNumber.of("4.2.12").parts()).containsExactly(4, 2, 12);
        assertThat(SectionNumber.of("4").parts()).containsExactly(4);
    }

    @Test
    void partsCannotBeModified() {
        assertThat(SectionNumber.of("4.2.12").parts()).isUnmodifiable();
    }

    @ParameterizedTest
    @CsvSource({"4, 1", "4.2, 2", "4.2.12, 3", "1.2.3.4.5.6.7.8, 8"})
    void depthIsTheNumberOfParts(String text, int depth) {
        assertThat(SectionNumber.of(text).depth()).isEqualTo(depth);
    }

    @Test
    void aNumberOfOnePartIsAChapter() {
        assertThat(SectionNumber.of("12").isChapter()).isTrue();
        assertThat(SectionNumber.of("1.2").isChapter()).isFalse();
    }

    @Test
    void theChapterOfASectionIsItsFirstPartAndAChapterIsItsOwn() {
        assertThat(SectionNumber.of("4.2.12").chapter()).isEqualTo(SectionNumber.of("4"));
        assertThat(SectionNumber.of("4").chapter()).isEqualTo(SectionNumber.of("4"));
    }

    @Test
    void aSectionHasAParentAndAChapterHasNone() {
        assertThat(SectionNumber.of("4.2.12").parent()).contains(SectionNumber.of("4.2"));
        assertThat(SectionNumber.of("4.2").parent()).contains(SectionNumber.of("4"));
        assertThat(SectionNumber.of("4").parent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4.2, 4.2, true",
        "4.2, 4.2.1, true",
        "4, 4.2.12.1, true",
        "4.2.1, 4.2, false",
        "4.2, 4.20, false",
        "4.2, 4.3.2, false",
        "4, 40, false"
    })
    void aSectionContainsItselfAndItsSubsections(String outer, String inner, boolean contained) {
        assertThat(SectionNumber.of(outer).contains(SectionNumber.of(inner))).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "2, 二",
        "4, 四",
        "9, 九",
        "10, 十",
        "11, 十一",
        "12, 十二",
        "19, 十九",
        "20, 二十",
        "21, 二十一",
        "30, 三十",
        "55, 五十五",
        "90, 九十",
        "99, 九十九",
        "4.2.12, 四",
        "12.1, 十二"
    })
    void aChapterIsNumberedInChinese(String number, String chinese) {
        assertThat(SectionNumber.of(number).chapterInChinese()).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "101.1, 101", "9999, 9999"})
    void aChapterBeyondNinetyNineKeepsItsDigits(String number, String digits) {
        assertThat(SectionNumber.of(number).chapterInChinese()).isEqualTo(digits);
    }

    private static List<SectionNumber> numbers(String... texts) {
        return List.of(texts).stream().map(SectionNumber::of).toList();
    }
}
