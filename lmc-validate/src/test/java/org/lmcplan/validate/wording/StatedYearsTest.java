package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.model.Term;

class StatedYearsTest {

    /** A term of so many years that no name here states them. */
    private static final Term OTHER = Term.of(2001, 2099);

    @ParameterizedTest
    @CsvSource({
        "五年行动计划, 5",
        "兩年規劃, 2",
        "十年规划, 10",
        "十五年纲要, 15",
        "二十年展望, 20",
        "廿五年规划, 25",
        "卅年战略, 30",
        "一百年愿景, 100",
        "一百二十年愿景, 120",
        "５年行动计划, 5",
        "5年行动计划, 5",
        "5 年行动计划, 5",
        "五年期行动计划, 5",
        "第十四个五年规划纲要, 5",
        "Five-Year Plan, 5",
        "Five Year Plan, 5",
        "FIVE-YEAR PLAN, 5",
        "5-Year Plan, 5",
        "5 year plan, 5",
        "5yr plan, 5",
        "Five\u2011Year Plan, 5",
        "Fifth Five Year Plan, 5",
        "Fifteen-Year Vision, 15",
        "Twenty-Year Strategy, 20",
        "Twenty-Five-Year Vision, 25",
        "twenty five year outline, 25",
        "Hundred-Year Vision, 100",
        "Plan for Ten Years, 10",
        "Roadmap for a ten-year cooperation, 10",
        "Kế hoạch 5 năm, 5",
        "Kế hoạch năm năm, 5",
        "Kế hoạch mười năm, 10",
        "Kế hoạch 5 năm 2021-2025, 5",
        "แผน 5 ปี, 5",
        "แผนห้าปี, 5",
        "แผน ๕ ปี, 5",
        "ແຜນ 5 ປີ, 5",
        "ແຜນຫ້າປີ, 5",
        "ផែនការ ៥ ឆ្នាំ, 5",
        "ផែនការប្រាំឆ្នាំ, 5",
        "ငါးနှစ် စီမံကိန်း, 5",
        "၅ နှစ် စီမံကိန်း, 5",
        "Second 5-Yr Plan, 5",
        "Kế hoạch mười lăm năm, 15",
        "Kế hoạch hai mươi năm, 20",
        "แผนสิบห้าปี, 15",
        "แผนยี่สิบปี, 20",
        "แผนยี่สิบเอ็ดปี, 21",
        "ແຜນສິບຫ້າປີ, 15",
        "ແຜນຊາວປີ, 20",
        "ផែនការដប់ប្រាំឆ្នាំ, 15",
        "ផែនការម្ភៃឆ្នាំ, 20",
        "ဆယ့်ငါးနှစ် စီမံကိန်း, 15",
        "ဆယ့်နှစ်နှစ် စီမံကိန်း, 12",
        "နှစ်ဆယ့်ငါးနှစ် စီမံကိန်း, 25"
    })
    void aNumberOfYearsIsReadInEveryForm(String name, int years) {
        assertThat(StatedYears.otherThan(OTHER, name))
                .as(name)
                .map(StatedYears::years)
                .contains(years);
        assertThat(StatedYears.otherThan(Term.of(2023, 2022 + years), name))
                .as(name)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于二〇二五年澜湄合作的共识文件",
                "二零二三年工作计划",
                "二○二三年工作计划",
                "２０２３年工作计划",
                "2023年工作计划",
                "第五年计划",
                "每两年一次的评估",
                "两年一次的论坛",
                "一年一度的论坛",
                "五周年纪念",
                "五年级",
                "前三年工作计划",
                "多年规划",
                "几年来的合作",
                "三五年规划",
                "三至五年规划",
                "百年变局",
                "半年计划",
                "一年半计划",
                "五年行动计划中期评估计划",
                "五年行动计划实施方案",
                "五年行动计划评估报告",
                "五年发展报告",
                "Ten-year review of the Five-Year Plan",
                "Mid-term review of the Five-Year Plan",
                "Implementation plan of the Five-Year Plan",
                "Five-Year Plan Progress Report",
                "Plan for 5-year-olds",
                "Every five years plan",
                "Multi-year plan",
                "Half-year plan",
                "The 2030 Agenda",
                "2.5 year plan",
                "2-5 year plan",
                "Báo cáo kế hoạch 5 năm",
                "Kế hoạch năm 2023",
                "Kế hoạch đợt 2 năm 2023",
                "แผนปี 2566",
                "แผนระยะที่ 2 ปี 2566",
                "ทุก 2 ปี",
                "ផែនការឆ្នាំ២០២៣",
                "၂၀၂၃ ခုနှစ် စီမံကိန်း",
                "建交五十年合作规划",
                "二十一世纪二十年代规划",
                "五年行动计划联合声明",
                "五年行动计划2024年度预算",
                "two hundred-year plan",
                "Three to five year plan",
                "two- to three-year programme",
                "Two or three year plan",
                "Plan for people aged 5 years and older",
                "Under-five-years child health plan",
                "Plan for children of 5 years or older",
                "Joint Statement on the Five-Year Plan",
                "Guidelines for the Five-Year Plan",
                "Terms of Reference of the Five-Year Plan",
                "Budget of the Five-Year Plan",
                "Kỷ niệm 10 năm hợp tác",
                "แผนทุก ๆ 5 ปี",
                "ครบรอบ 5 ปี",
                "ครบรอบสิบห้าปี",
                "ຄົບຮອບ 5 ປີ",
                "တစ်နှစ်တစ်ကြိမ် အစည်းအဝေး"
            })
    void aYearAnOrdinalACadenceOrAnotherDocumentIsNoNumberOfYears(String name) {
        assertThat(StatedYears.otherThan(OTHER, name)).as(name).isEmpty();
    }

    @Test
    void aTextThatIsTooLongForANameStatesNone() {
        assertThat(StatedYears.otherThan(OTHER, "五年".repeat(100))).isPresent();
        assertThat(StatedYears.otherThan(OTHER, "五年".repeat(100_000))).isEmpty();
    }

    @Test
    void twoDigitsMayBeAYear() {
        assertThat(StatedYears.otherThan(Term.of(2025, 2025), "25年工作计划")).isEmpty();
        assertThat(StatedYears.otherThan(Term.of(2026, 2026), "25年工作计划")).isPresent();
        assertThat(StatedYears.otherThan(Term.of(2025, 2025), "二十五年工作计划")).isPresent();
    }

    @Test
    void aNameThatStatesSeveralNumbersAgreesWithEach() {
        assertThat(Stream.of(Term.of(2023, 2027), Term.of(2024, 2025)))
                .allMatch(term ->
                        StatedYears.otherThan(term, "五年计划 two-year plan").isEmpty());
        assertThat(StatedYears.otherThan(Term.of(2023, 2025), "五年计划 two-year plan"))
                .isPresent();
    }
}
