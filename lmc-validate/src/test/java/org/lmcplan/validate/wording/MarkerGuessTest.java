package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;

class MarkerGuessTest {

    private static final LanguageTag CHINESE = LanguageTag.of("zh");
    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    @ParameterizedTest
    @CsvSource({
        "每两年召开一次会议, 召开, DELIVER",
        "为互联互通、产能合作等提供金融支持, 为…提供, DELIVER",
        "对项目开展定期评估监督, 对…开展, DELIVER",
        "向建立电力市场发展, 向…发展, ADVANCE",
        "与东盟等加强交流合作, 与…加强, ADVANCE",
        "鼓励企业参与价值链, 鼓励…参与, ENCOURAGE",
        "支持企业能力建设, 支持, SUPPORT",
        "亦鼓励扩展合作, 鼓励扩展, ENCOURAGE",
        "积极认真研究设立秘书处, 积极认真研究设立, CONSIDER",
        "加强应对气候变化合作, 加强, ADVANCE",
        "实施好项目, 实施好, DELIVER",
        "加快除险加固, 加快, ADVANCE",
        "在重点地区推广技术, 推广, ADVANCE",
        "中方将向有关国家派遣医疗队, 派遣, DELIVER",
        "鼓勵地方政府參與合作, 鼓勵…參與, ENCOURAGE",
        "呼吁各方参与, 呼吁…参与, URGE",
        "吁请各方提供便利, 吁请…提供, URGE",
        "确保项目按期完工, 确保, DELIVER",
        "秘书处每半年报告工作, 报告, DELIVER",
        "各国每年定期报告进展, 报告, DELIVER",
        "报告项目进展, 报告, DELIVER",
        "2027年6月底前建成中心, 建成, DELIVER",
        "最迟于2028年建立机制, 建立, DELIVER",
        "两年内完成评估, 完成, DELIVER"
    })
    void markersOfChineseClausesAreGuessed(String clause, String marker, Force force) {
        assertThat(MarkerGuess.of(clause, CHINESE)).hasValueSatisfying(guess -> {
            assertThat(guess.marker().text()).isEqualTo(marker);
            assertThat(guess.force()).isEqualTo(force);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Install twelve gauges, Install, DELIVER",
        "and encourage universities to take part, encourage … to take part, ENCOURAGE",
        "Set up a fund, Set up, DELIVER",
        "Strengthening cooperation, Strengthening, ADVANCE",
        "Jointly explore setting up a fund, explore, EXPLORE",
        "The Lakes Union will provide scholarships, will provide, DELIVER",
        "A centre will be established, will be established, DELIVER",
        "The Members shall jointly carry out surveys, shall jointly carry out, DELIVER",
        "The Members agree to improve the data, agree to improve, ADVANCE",
        "The Council meets twice a year, meets, DELIVER",
        "Cutting losses, Cutting, DELIVER",
        "The members will consider a joint fire brigade., will consider, CONSIDER",
        "The members will discuss common standards., will discuss, DISCUSS",
        "The members shall consider the report, shall consider, CONSIDER",
        "The members agree to discuss it, agree to discuss, DISCUSS",
        "A tariff will be discussed, will be discussed, DISCUSS",
        "They encourage companies to report accidents, encourage … to report, ENCOURAGE",
        "The members encourage youth exchange, encourage, ENCOURAGE",
        "The union encourages towns to take part, encourages … to take part, ENCOURAGE",
        "Consider a joint fire brigade, Consider, CONSIDER",
        "Discuss a common tariff, Discuss, DISCUSS",
        "The members discuss common standards, discuss, DISCUSS",
        "The members jointly discuss common standards, discuss, DISCUSS",
        "The Council discusses common standards, discusses, DISCUSS",
        "Universities are encouraged to take part, are encouraged, ENCOURAGE",
        "Companies are urged to report accidents, are urged, URGE",
        "The parties establish a fund, establish, DELIVER",
        "The Council publishes a report, publishes, DELIVER",
        "The towns may explore new routes, may explore, EXPLORE",
        "Members should support small firms, should support, SUPPORT"
    })
    void markersOfEnglishSentencesAreGuessed(String clause, String marker, Force force) {
        assertThat(MarkerGuess.of(clause, ENGLISH)).hasValueSatisfying(guess -> {
            assertThat(guess.marker().text()).isEqualTo(marker);
            assertThat(guess.force()).isEqualTo(force);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "以共建家园为目标, zh",
        "为深入贯彻战略, zh",
        "为了人民, zh",
        "在协商一致基础上, zh",
        "与各方一道, zh",
        "各方将满意, zh",
        "The support of partners is welcome, en",
        "Exchange of experts, en",
        "Fine weather, en",
        "It may rain, en",
        "It will, en",
        "The members may set up a fund, en",
        "The members should set up a fund, en",
        "Towns could strengthen their ties, en",
        "The discussions of members, en",
        "The members discuss, en",
        "A member discuss rules, en",
        "Members of groups, en",
        "Members feel encouraged to act, en",
        "Members are encouraged by this, en",
        "Encouraged, en",
        "各方希望达成一致, zh",
        "报告的内容, zh",
        "秘书处每年很忙, zh",
        "Tăng cường hợp tác, vi"
    })
    void whereNoVerbPromisesNothingIsGuessed(String clause, String language) {
        assertThat(MarkerGuess.of(clause, LanguageTag.of(language))).isEmpty();
    }

    @Test
    void aVerbIsListedIfTheRulesJudgeAForceByIt() {
        assertThat(MarkerGuess.of("Will consider a fund", ENGLISH).orElseThrow().listed())
                .isTrue();
        assertThat(MarkerGuess.of("They will consider the report", ENGLISH)
                        .orElseThrow()
                        .listed())
                .isFalse();
        assertThat(MarkerGuess.of("呼吁各方参与", CHINESE).orElseThrow().listed()).isFalse();
    }

    @Test
    void anAuxiliaryVerbMayLeaveAPromiseOpen() {
        assertThat(MarkerGuess.openIn("The members may set up a fund", ENGLISH)).contains("may");
        assertThat(MarkerGuess.openIn("The members should set up a fund", ENGLISH))
                .contains("should");
        assertThat(MarkerGuess.openIn("The members will set up a fund", ENGLISH))
                .isEmpty();
        assertThat(MarkerGuess.openIn("A fund by May 2027", ENGLISH)).isEmpty();
        assertThat(MarkerGuess.openIn("", ENGLISH)).isEmpty();
        assertThat(MarkerGuess.openIn("各方可设立基金", CHINESE)).isEmpty();
    }

    @Test
    void cadencesAreCodedIfDefiniteWordsStateThem() {
        assertThat(CadenceGuess.of("每两年召开会议", CHINESE)).contains(new Cadence.EveryYears(2, 2));
        assertThat(CadenceGuess.of("每半年召开会议", CHINESE)).contains(new Cadence.EveryMonths(6));
        assertThat(CadenceGuess.of("定期召开会议", CHINESE)).contains(new Cadence.Regularly());
        assertThat(CadenceGuess.of("适时召开会议", CHINESE)).contains(new Cadence.WhenAppropriate());
        assertThat(CadenceGuess.of("Hold a forum every two to three years", ENGLISH))
                .contains(new Cadence.EveryYears(2, 3));
        assertThat(CadenceGuess.of("The Council meets twice a year", ENGLISH)).contains(new Cadence.TimesAYear(2));
        assertThat(CadenceGuess.of("Hold a forum", ENGLISH)).isEmpty();
        assertThat(CadenceGuess.of("Tổ chức hằng năm", LanguageTag.of("vi"))).isEmpty();
    }
}
