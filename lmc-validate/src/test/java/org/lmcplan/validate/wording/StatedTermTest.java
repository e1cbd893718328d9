package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.model.Term;

class StatedTermTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "\u2010",
                "\u2011",
                "\u2012",
                "\u2013",
                "\u2014",
                "\u2015",
                "\u2212",
                "~",
                "\uFF5E",
                "\u301C",
                "\u223C",
                "\uFF0D",
                "\u30FC",
                "\uFE63",
                "\u2500",
                "/",
                "\uFF0F",
                "一",
                "——",
                "--",
                " - ",
                " \u2013 ",
                "\u00A0\u2013\u00A0",
                "至",
                "到",
                "迄",
                "年—",
                "年至",
                "年起至",
                "年度至",
                " to ",
                " through ",
                " until ",
                " đến ",
                " đến năm ",
                " ถึง ",
                " ຫາ ",
                " ដល់ ",
                "မှ"
            })
    void everyMarkBetweenTwoYearsMakesARange(String mark) {
        assertThat(StatedTerm.allIn("Plan (2018" + mark + "2022)"))
                .as("%s", mark)
                .first()
                .hasToString("2018–2022");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "澜湄合作五年行动计划（２０１８－２０２２）",
                "二〇一八年至二〇二二年",
                "二零一八—二零二二年",
                "二○一八年—二○二二年",
                "二〇一八一二〇二二",
                "2018年—2022年",
                "2018年1月至2022年12月",
                "2018年1月1日-2022年12月31日",
                "Plan 2018-22",
                "Plan 2018–’22",
                "from 2018 to 2022",
                "From the year 2018 to the year 2022",
                "between 2018 and 2022",
                "giai đoạn từ năm 2018 đến năm 2022",
                "พ.ศ. 2561-2565",
                "พ.ศ. ๒๕๖๑ – ๒๕๖๕",
                "พ.ศ. 2561 ถึง พ.ศ. 2565",
                "ปี 2561–2565",
                "ค.ศ. 2018-2022",
                "พ.ศ. 2561 (ค.ศ. 2018) - พ.ศ. 2565 (ค.ศ. 2022)",
                "ພ.ສ. 2561-2565",
                "ປີ ໒໐໑໘-໒໐໒໒",
                "ព.ស. ២៥៦១-២៥៦៥",
                "ឆ្នាំ២០១៨ ដល់ ឆ្នាំ២០២២",
                "၂၀၁၈-၂၀၂၂",
                "၂၀၁၈ ခုနှစ်မှ ၂၀၂၂ ခုနှစ်အထိ",
                "B.E. 2561–2565",
                "2561–2565 B.E."
            })
    void aRangeIsReadInEveryScriptAndEra(String name) {
        assertThat(StatedTerm.allIn(name)).as(name).first().hasToString("2018–2022");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plan",
                "2023年工作计划",
                "二〇二五年共识",
                "Declaration of 2018-05-12",
                "2008-09",
                "12018-20222",
                "Decision 2018/12/26",
                "Tel. 2018-202233",
                "2022-2018",
                "1 January 2018 to 31 December 2022",
                "1 tháng 1 năm 2018 đến 31 tháng 12 năm 2022",
                "2018年1月1日到31日",
                "年—年"
            })
    void otherNumbersAreNoRange(String name) {
        assertThat(StatedTerm.allIn(name)).as(name).isEmpty();
    }

    @Test
    void aTermAgreesWithAnyRangeThatANameStates() {
        String name = "Review (2023–2024) of the plan (2018–2022)";
        assertThat(StatedTerm.otherThan(Term.of(2023, 2024), name)).isEmpty();
        assertThat(StatedTerm.otherThan(Term.of(2018, 2022), name)).isEmpty();
        assertThat(StatedTerm.otherThan(Term.of(2018, 2024), name)).isPresent();
    }

    @Test
    void yearsOfTheBuddhistEraInKhmerMayBeginInMay() {
        assertThat(StatedTerm.allIn("ព.ស. ២៥៦៦-២៥៧០").get(0).readings())
                .startsWith(Term.of(2023, 2027))
                .contains(Term.of(2022, 2026));
        assertThat(StatedTerm.allIn("พ.ศ. 2566-2570").get(0).readings()).isEqualTo(List.of(Term.of(2023, 2027)));
    }

    @Test
    void financialYearsEndInEitherYear() {
        assertThat(StatedTerm.otherThan(Term.of(2023, 2027), "Plan 2023/24–2027/28"))
                .isEmpty();
        assertThat(StatedTerm.otherThan(Term.of(2023, 2028), "Plan 2023/24–2027/28"))
                .isEmpty();
        assertThat(StatedTerm.otherThan(Term.of(2023, 2024), "Plan 2023/24–2027/28"))
                .isPresent();
    }
}
