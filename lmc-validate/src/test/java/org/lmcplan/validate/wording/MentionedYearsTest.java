package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years are found in digits of all scripts and in Chinese digits. */
class MentionedYearsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            by 2025            | 2025
            by December 2025.  | 2025
            到2025年           | 2025
            二〇二五年底前      | 2025
            in 2024/25         | 2024
            in 2024/25         | 2025
            2024-27            | 2027
            2024–2027          | 2027
            in FY25            | 2025
            in FY 2025         | 2025
            ภายในปี ๒๕๖๘        | 2025
            """)
    void aYearIsFound(String text, int year) {
        assertThat(MentionedYears.in(text)).contains(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12025 people", "2025.5 km", "1,2025", "1 of 25", "comfy25", "3025"})
    void otherNumbersAreNoYears(String text) {
        assertThat(MentionedYears.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "within two years",
                "By the end of the Plan",
                "两年内",
                "规划期末",
                "六个月内",
                "規劃期末",
                "“十四五”末",
                "by mid-century"
            })
    void aDateMayBeGivenByAnotherOne(String text) {
        assertThat(MentionedYears.areRelativeIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"by 2025", "到2025年", "withinside", "加强合作"})
    void otherTextsGiveNone(String text) {
        assertThat(MentionedYears.areRelativeIn(text)).isFalse();
    }
}
