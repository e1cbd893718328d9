package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "2025, 2025",
        "0, 0",
        "三, 3",
        "两, 2",
        "十, 10",
        "十五, 15",
        "五十, 50",
        "二十五, 25",
        "廿, 20",
        "廿三, 23",
        "卅, 30",
        "一百, 100",
        "一百〇五, 105",
        "一百廿, 120",
        "二百三十, 230",
        "三千四百五十六, 3456"
    })
    void aNumberIsRead(String number, int value) {
        assertThat(Numerals.value(number)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12345", "1a", "-1", "三五", "二〇二五", "百", "百三", "十百", "二十三十", "二十廿", "三廿", "〇", "甲", "3十"})
    void whatIsNoSingleNumberHasNoValue(String text) {
        assertThat(Numerals.value(text)).as(text).isEmpty();
    }

    @Test
    void yearsInChineseDigitsAreRewrittenAndOtherNumeralsAreNot() {
        assertThat(Numerals.withAsciiYears("二〇二三一二〇二七年")).isEqualTo("2023一2027年");
        assertThat(Numerals.withAsciiYears("二○二三年至二零二七年")).isEqualTo("2023年至2027年");
        assertThat(Numerals.withAsciiYears("三〇二三、二百二十三")).isEqualTo("三〇二三、二百二十三");
    }

    @Test
    void digitsOfOtherScriptsBecomeAscii() {
        assertThat(Numerals.withAsciiDigits("２年、၂、៣ and 4")).isEqualTo("2年、2、3 and 4");
    }
}
