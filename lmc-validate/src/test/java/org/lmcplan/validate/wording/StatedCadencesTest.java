package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.LanguageTag;

class StatedCadencesTest {

    private static final Cadence REGULARLY = new Cadence.Regularly();
    private static final Cadence WHEN_APPROPRIATE = new Cadence.WhenAppropriate();

    @ParameterizedTest
    @CsvSource({
        "每年举行外长会, 1",
        "每年度举行外长会, 1",
        "每一年召开, 1",
        "每1年召开, 1",
        "一年一度举办澜湄周, 1",
        "一年一次召开, 1",
        "每两年召开一次, 2",
        "每兩年召開一次, 2",
        "每2年召开, 2",
        "每２年召开, 2",
        "每 2 年召开, 2",
        "两年一次召开, 2",
        "兩年一屆的論壇, 2",
        "两年一届的论坛, 2",
        "2年一次, 2",
        "隔年举办, 2",
        "每隔一年召开, 2",
        "每隔年召开, 2",
        "每三年修订, 3",
        "每五年编制一次, 5",
        "每十年修订, 10",
        "每十五年修订, 15",
        "每二十年修订, 20",
        "每廿年修订, 20",
        "每十二个月召开, 1",
        "每24个月召开, 2",
        "每個年度召開, 1",
        "每個財年召開, 1"
    })
    void anIntervalIsReadInEveryFormOfChinese(String quote, int years) {
        assertStates(LanguageTag.CHINESE, quote, years);
    }

    @ParameterizedTest
    @CsvSource({
        "hold a meeting every year, 1",
        "hold a meeting each year, 1",
        "meet annually, 1",
        "meet once a year, 1",
        "meet every two years, 2",
        "meet every 2 years, 2",
        "meet biennially, 2",
        "meet every other year, 2",
        "meet every second year, 2",
        "meet once every two years, 2",
        "revise it every five years, 5",
        "revise it every fifteen years, 15",
        "revise it every twenty-five years, 25",
        "meet every 24 months, 2",
        "meet every twelve months, 1"
    })
    void anIntervalIsReadInEveryFormOfEnglish(String quote, int years) {
        assertStates(LanguageTag.ENGLISH, quote, years);
    }

    private static void assertStates(LanguageTag language, String quote, int years) {
        StatedCadences stated = StatedCadences.in(quote, language).orElseThrow();
        assertThat(stated.toBeCoded(false)).as(quote).isPresent();
        assertThat(stated.allow(new Cadence.EveryYears(years))).as(quote).isTrue();
        assertThat(stated.allow(new Cadence.EveryYears(years + 1))).as(quote).isFalse();
        assertThat(stated.allow(WHEN_APPROPRIATE)).as(quote).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每半年召开一次",
                "每季度召开",
                "每季召开",
                "每月召开",
                "每两个月召开一次",
                "每6个月召开",
                "每周举行",
                "半年一次召开",
                "每年举行两次",
                "一年两次召开",
                "每年举办三次",
                "一年一至两次举行",
                "每個月召開",
                "每个月召开",
                "每個季度召開",
                "每星期召开",
                "每个工作日通报",
                "每小时通报",
                "每隔半年召开"
            })
    void whatHappensOftenerThanYearlyIsRegularOrYearly(String quote) {
        StatedCadences stated = StatedCadences.in(quote, LanguageTag.CHINESE).orElseThrow();
        assertThat(stated.toBeCoded(false)).as(quote).isPresent();
        assertThat(stated.allow(REGULARLY)).as(quote).isTrue();
        assertThat(stated.allow(new Cadence.EveryYears(1))).as(quote).isTrue();
        assertThat(stated.allow(new Cadence.EveryYears(3))).as(quote).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meet twice a year",
                "meet every six months",
                "meet every 6 months",
                "meet semi-annually",
                "meet biannually",
                "meet every quarter",
                "meet every month",
                "meet twice each year",
                "meet bi-annually",
                "meet two times a year",
                "meet 3 times per year",
                "meet three times annually"
            })
    void whatHappensOftenerThanYearlyIsRegularOrYearlyInEnglish(String quote) {
        StatedCadences stated = StatedCadences.in(quote, LanguageTag.ENGLISH).orElseThrow();
        assertThat(stated.toBeCoded(false)).as(quote).isPresent();
        assertThat(stated.allow(REGULARLY)).as(quote).isTrue();
        assertThat(stated.allow(new Cadence.EveryYears(2))).as(quote).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每两至三年举办",
                "每两至三年举办一次",
                "每2-3年一次",
                "每2-3年举办",
                "每两到三年举办",
                "每两三年举办",
                "每隔两年举办",
                "每两年或三年举办",
                "每两、三年举办",
                "两到三年一次举办"
            })
    void anIntervalThatVariesAllowsAllItsValues(String quote) {
        StatedCadences stated = StatedCadences.in(quote, LanguageTag.CHINESE).orElseThrow();
        assertThat(stated.allow(new Cadence.EveryYears(2))).as(quote).isTrue();
        assertThat(stated.allow(new Cadence.EveryYears(3))).as(quote).isTrue();
        assertThat(stated.allow(new Cadence.EveryYears(4))).as(quote).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"两三年一次", "两至三年举行一次", "2-3年一次"})
    void onceInSomeYearsAllowsAllOfThem(String quote) {
        StatedCadences stated = StatedCadences.in(quote, LanguageTag.CHINESE).orElseThrow();
        assertThat(stated.toBeCoded(false)).as(quote).isPresent();
        assertThat(stated.allow(new Cadence.EveryYears(2))).as(quote).isTrue();
        assertThat(stated.allow(new Cadence.EveryYears(3))).as(quote).isTrue();
        assertThat(stated.allow(new Cadence.EveryYears(4))).as(quote).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"每百年召开", "百年一次召开", "两年百次召开"})
    void aHundredAloneMeansManyAndStatesNoInterval(String quote) {
        StatedCadences stated = StatedCadences.in(quote, LanguageTag.CHINESE).orElseThrow();
        assertThat(stated.toBeCoded(false)).as(quote).isEmpty();
        assertThat(stated.allow(new Cadence.EveryYears(2))).as(quote).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年举办一次论坛", "2023—2027年召开两次会议", "2023至2027年举办一次"})
    void aCalendarYearIsNoInterval(String quote) {
        assertThat(StatedCadences.in(quote, LanguageTag.CHINESE).orElseThrow().toBeCoded(false))
                .as(quote)
                .isEmpty();
    }

    @Test
    void monthsThatMakeNoWholeYearsAllowTheYearsAroundThem() {
        StatedCadences stated =
                StatedCadences.in("每18个月召开", LanguageTag.CHINESE).orElseThrow();
        assertThat(stated.allow(new Cadence.EveryYears(1))).isTrue();
        assertThat(stated.allow(new Cadence.EveryYears(2))).isTrue();
        assertThat(stated.allow(new Cadence.EveryYears(3))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不定期举办论坛", "非定期举行会晤"})
    void irregularlyIsNotRegularly(String quote) {
        StatedCadences stated = StatedCadences.in(quote, LanguageTag.CHINESE).orElseThrow();
        assertThat(stated.isEmpty()).isFalse();
        assertThat(stated.toBeCoded(true)).isEmpty();
        assertThat(stated.allow(REGULARLY)).isFalse();
        assertThat(stated.allow(WHEN_APPROPRIATE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"签订固定期限协议", "在规定期限内完成", "在合适时机举办", "于特定期间开放", "不再定期举办", "每周边国家派员", "每年龄段举办", "不适时"})
    void wordsThatOnlyContainRegularlyOrWhenAppropriateDoNotHaveToBeCoded(String quote) {
        assertThat(StatedCadences.in(quote, LanguageTag.CHINESE).orElseThrow().toBeCoded(true))
                .isEmpty();
    }

    @Test
    void aYearOrTwoIsOneOrTwoYears() {
        StatedCadences stated =
                StatedCadences.in("meet every year or two", LanguageTag.ENGLISH).orElseThrow();
        assertThat(stated.allow(new Cadence.EveryYears(1))).isTrue();
        assertThat(stated.allow(new Cadence.EveryYears(2))).isTrue();
        assertThat(stated.allow(new Cadence.EveryYears(3))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no longer meet annually", "do not regularly meet", "not annually", "a multi-annually set budget"
            })
    void wordsThatDenyAnIntervalDoNotHaveToBeCoded(String quote) {
        assertThat(StatedCadences.in(quote, LanguageTag.ENGLISH).orElseThrow().toBeCoded(true))
                .as(quote)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at appropriate times",
                "when conditions permit",
                "soon",
                "a decennial census",
                "逢单年举办",
                "合适时召开",
                "每隔一段时间"
            })
    void rarerWordsOfTimeMayBeCoded(String quote) {
        LanguageTag language = quote.charAt(0) < 0x80 ? LanguageTag.ENGLISH : LanguageTag.CHINESE;
        assertThat(StatedCadences.in(quote, language).orElseThrow().isEmpty())
                .as(quote)
                .isFalse();
    }

    @Test
    void regularlyIsReadBesideSuchWords() {
        assertThat(StatedCadences.in("在固定期限内定期召开", LanguageTag.CHINESE)
                        .orElseThrow()
                        .toBeCoded(false))
                .contains("定期");
        assertThat(StatedCadences.in("适时、定期召開", LanguageTag.CHINESE)
                        .orElseThrow()
                        .toBeCoded(false))
                .contains("定期");
    }

    @Test
    void anOccasionHasToBeCodedOnlyWhereSomethingIsHeld() {
        StatedCadences stated =
                StatedCadences.in("適時建立工作組", LanguageTag.CHINESE).orElseThrow();
        assertThat(stated.toBeCoded(true)).contains("適時");
        assertThat(stated.toBeCoded(false)).isEmpty();
        assertThat(stated.allow(WHEN_APPROPRIATE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "制订下一年度工作计划",
                "商定下一年安排",
                "审议下一个年度计划",
                "下一季度一次性总结",
                "年度举办水资源论坛",
                "逐年增加名额",
                "经常举行会晤",
                "长期开展合作",
                "择机召开会议",
                "必要时召开会议",
                "按期提交报告",
                "尽快举行会议",
                "轮流主办",
                "五年内完成",
                "本届任期内举办"
            })
    void wordsOfTimeMayBeCodedButNeedNot(String quote) {
        StatedCadences stated = StatedCadences.in(quote, LanguageTag.CHINESE).orElseThrow();
        assertThat(stated.isEmpty()).as(quote).isFalse();
        assertThat(stated.toBeCoded(true)).as(quote).isEmpty();
        assertThat(stated.allow(REGULARLY)).as(quote).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"加强执法合作", "举办青年论坛", "深化次区域合作", "完善联络制度", "制定计划", "举办澜湄周活动", "扩大节日互访"})
    void otherWordsStateNoTime(String quote) {
        assertThat(StatedCadences.in(quote, LanguageTag.CHINESE).orElseThrow().isEmpty())
                .as(quote)
                .isTrue();
    }

    @Test
    void englishWordsOfOccasionAreCodedOnlyForWhatHappensOnOccasions() {
        StatedCadences stated =
                StatedCadences.in("as appropriate", LanguageTag.ENGLISH).orElseThrow();
        assertThat(stated.isEmpty()).isFalse();
        assertThat(stated.toBeCoded(false)).isEmpty();
        assertThat(stated.toBeCoded(true)).contains("as appropriate");
    }

    @ParameterizedTest
    @CsvSource({"an annual report, true", "biennial meetings, true", "Strengthen cooperation, false"})
    void englishAdjectivesAreWordsOfTime(String quote, boolean time) {
        StatedCadences stated = StatedCadences.in(quote, LanguageTag.ENGLISH).orElseThrow();
        assertThat(stated.isEmpty()).isEqualTo(!time);
        assertThat(stated.toBeCoded(true)).isEmpty();
    }

    @Test
    @Timeout(30)
    void aQuoteThatRepeatsAnIntervalTakesNoTimeThatGrowsWithItsSquare() {
        StatedCadences stated =
                StatedCadences.in("每年".repeat(20_000), LanguageTag.CHINESE).orElseThrow();
        assertThat(stated.allow(new Cadence.EveryYears(1))).isTrue();
        assertThat(stated.allow(new Cadence.EveryYears(2))).isFalse();
    }

    @Test
    void otherLanguagesAreNotRead() {
        assertThat(StatedCadences.in("hàng năm", new LanguageTag("vi"))).isEmpty();
    }
}
