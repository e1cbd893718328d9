package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.PartialDate;

class StatedDeadlineTest {

    private static final LanguageTag CHINESE = LanguageTag.of("zh");
    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    @ParameterizedTest
    @CsvSource({
        "Establish a centre by 2027, by 2027, 2027",
        "By 2027 members will meet, By 2027, 2027",
        "Establish it by the end of 2027., by the end of 2027, 2027",
        "Establish it by the end of the year 2027, by the end of the year 2027, 2027",
        "Establish it by end-2027, by end-2027, 2027",
        "Establish it before the end of 2027, before the end of 2027, 2027",
        "Establish it by the first half of 2027, by the first half of 2027, 2027-H1",
        "Establish it by the third quarter of 2027, by the third quarter of 2027, 2027-Q3",
        "Establish it by June 2027, by June 2027, 2027-06",
        "Establish it by the end of November 2027, by the end of November 2027, 2027-11",
        "Establish it no later than 31 December 2028, no later than 31 December 2028, 2028-12-31",
        "Establish it not later than 1st May 2028, not later than 1st May 2028, 2028-05-01",
        "'Establish it by June 30, 2027', 'by June 30, 2027', 2027-06-30",
        "Establish it by 2570, by 2570, 2027"
    })
    void englishDeadlinesThatAreExactHaveADate(String text, String words, String date) {
        assertThat(StatedDeadline.in(text, ENGLISH)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo(words);
            assertThat(one.date()).contains(PartialDate.of(date));
            assertThat(one.year()).hasValue(PartialDate.of(date).earliest().getYear());
            assertThat(one.isRelative()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "到2027年建成中心, 到2027年, 2027",
        "到2027年底建成中心, 到2027年底, 2027",
        "二〇二七年底前建成中心, 二〇二七年底前, 2027",
        "2027年年底之前建成中心, 2027年年底之前, 2027",
        "不迟于2027年建成中心, 不迟于2027年, 2027",
        "2027年6月底前建成中心, 2027年6月底前, 2027-06",
        "2027年12月31日前建成中心, 2027年12月31日前, 2027-12-31",
        "2027年6月3日以前建成中心, 2027年6月3日以前, 2027-06-03",
        "到2027年上半年建成中心, 到2027年上半年, 2027-H1",
        "到2027年下半年建成中心, 到2027年下半年, 2027-H2",
        "到2027年第三季度建成中心, 到2027年第三季度, 2027-Q3",
        "到2027年4季度建成中心, 到2027年4季度, 2027-Q4",
        "至2027年11月建成中心, 至2027年11月, 2027-11"
    })
    void chineseDeadlinesThatAreExactHaveADate(String text, String words, String date) {
        assertThat(StatedDeadline.in(text, CHINESE)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo(words);
            assertThat(one.date()).contains(PartialDate.of(date));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Establish it before 2027, en",
        "Establish it by mid-2027, en",
        "Establish it by 31 June 2027, en",
        "2027年前建成中心, zh",
        "2027年6月以前建成中心, zh",
        "2027年2月30日前建成中心, zh"
    })
    void otherDeadlinesHaveAYearOnly(String text, String language) {
        assertThat(StatedDeadline.in(text, LanguageTag.of(language)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.date()).isEmpty();
                    assertThat(one.year()).hasValue(2027);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Establish it within two years, en",
        "Establish it within the next 18 months, en",
        "Establish it by the end of the plan, en",
        "两年内建成中心, zh",
        "18个月以内建成中心, zh",
        "规划期末建成中心, zh"
    })
    void relativeDeadlinesHaveNoYear(String text, String language) {
        assertThat(StatedDeadline.in(text, LanguageTag.of(language)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.date()).isEmpty();
                    assertThat(one.isRelative()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Cut losses by 20 per cent, en",
        "Cut losses by 2000 hectares, en",
        "Follow the path set by 2030 Agenda, en",
        "Cooperate in 2027, en",
        "Hold it by 2025-2027, en",
        "Improve it by 2025/26, en",
        "Standby 2027, en",
        "Cooperate within the framework, en",
        "2023年至2027年合作, zh",
        "2027年召开会议, zh",
        "2027年底召开会议, zh",
        "到2027—2030年, zh",
        "每年内部会议, zh",
        "前三年内, zh",
        "Trước năm 2027, vi"
    })
    void otherNumbersSetNoTimeLimit(String text, String language) {
        assertThat(StatedDeadline.in(text, LanguageTag.of(language))).isEmpty();
    }

    @Test
    void severalDeadlinesHaveNoOneDateUnlessTheyAgree() {
        assertThat(StatedDeadline.only(StatedDeadline.in("A by 2025 and B by 2027", ENGLISH)))
                .isEmpty();
        assertThat(StatedDeadline.only(StatedDeadline.in("A by 2027 and B by the end of 2027", ENGLISH)))
                .contains(PartialDate.of("2027"));
        assertThat(StatedDeadline.only(List.of())).isEqualTo(Optional.empty());
    }
}
