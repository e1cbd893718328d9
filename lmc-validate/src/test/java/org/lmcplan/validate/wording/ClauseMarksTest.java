package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "。", "，", "；", "！", "？", "：", "．", ",", ";", "!", "?", ":", ". ", ", ", "｡", "\n\n", "……。", "。\n", "︰",
                "︕", "︔", "‼", "⁉"
            })
    void everyMarkEndsAClause(String mark) {
        assertThat(clauses("加强合作" + mark + "深化交流")).as(mark).containsExactly("加强合作", "深化交流");
        assertThat(ClauseMarks.firstIn("加强合作" + mark + "深化交流")).as(mark).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "加强甲、乙合作",
                "投入1,000万元",
                "投入1，000万元",
                "于10:30开会",
                "于10：30开会",
                "增长3.5倍",
                "增长3．5倍",
                "落实《澜湄合作：展望》",
                "落实“共商，共建”原则",
                "加强合作（包括水、电，以及林业）",
                "见 https://example.org/a",
                "GMS.项目",
                "“甲，‘乙，丙’”"
            })
    void marksWithinNumbersTitlesAndBracketsEndNone(String text) {
        assertThat(clauses(text)).containsExactly(text);
        assertThat(ClauseMarks.firstIn(text)).isEmpty();
    }

    @Test
    void aBracketThatIsNotClosedHidesNoMark() {
        assertThat(clauses("加强（合作，深化交流")).containsExactly("加强（合作", "深化交流");
        assertThat(clauses("（甲’，乙）。丙")).containsExactly("（甲’，乙）", "丙");
    }

    @Test
    void aBracketThatIsClosedGivesUpAQuotationMarkWithinThatIsNot() {
        assertThat(clauses("（甲“乙，丙）丁，戊”己")).containsExactly("（甲“乙，丙）丁", "戊”己");
        assertThat(clauses("(甲，乙）丙，丁")).containsExactly("(甲，乙）丙", "丁");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "\r\r", "\u2028\u2028", "\u2029\u2029", "\n \u00A0\u3000\n"})
    void anEmptyLineOfAnyKindEndsAClause(String lines) {
        assertThat(clauses("加强合作" + lines + "深化交流")).containsExactly("加强合作", "深化交流");
        assertThat(clauses("加强合作" + lines)).containsExactly("加强合作");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\u2028", "\u2029"})
    void oneLineEndOnlyWrapsAClause(String lineEnd) {
        String text = "加强合作" + lineEnd + "深化交流";
        assertThat(clauses(text)).containsExactly(text);
        assertThat(ClauseMarks.lines(text, new ClauseMarks.Stretch(0, text.length())))
                .hasSize(2);
    }

    @Test
    void blanksAndMarksAroundClausesAreLeftOut() {
        assertThat(clauses("。\u3000加强合作\u00A0。 。\t深化交流 ")).containsExactly("加强合作", "深化交流");
        assertThat(clauses("。，；")).isEmpty();
        assertThat(clauses(" — ")).isEmpty();
        assertThat(clauses("\uD840\uDC00。"))
                .as("an ideograph beyond the first plane")
                .containsExactly("\uD840\uDC00");
    }

    @Test
    void aFullStopOfAsciiEndsAClauseOnlyAfterChinese() {
        assertThat(clauses("使用.NET工具")).containsExactly("使用.NET工具");
        assertThat(clauses("由 GMS. 牵头")).containsExactly("由 GMS. 牵头");
        assertThat(clauses("加强合作(水电).深化交流")).containsExactly("加强合作(水电)", "深化交流");
        assertThat(clauses("加强合作 .深化交流")).containsExactly("加强合作", "深化交流");
    }

    @Test
    void aMarkBesideOneDigitEndsAClause() {
        assertThat(clauses("目标1，深化交流")).containsExactly("目标1", "深化交流");
        assertThat(clauses("加强合作，2个项目")).containsExactly("加强合作", "2个项目");
        assertThat(clauses("目标1；2个项目")).as("a semicolon is part of no number").containsExactly("目标1", "2个项目");
    }

    @Test
    void linesOfAClauseAreKeptTogetherUntilSomebodyAsksForThem() {
        String text = "加强合作\n深化交流";
        List<ClauseMarks.Stretch> clauses = ClauseMarks.clauses(text);
        assertThat(clauses).containsExactly(new ClauseMarks.Stretch(0, 9));
        assertThat(ClauseMarks.lines(text, clauses.get(0)))
                .containsExactly(new ClauseMarks.Stretch(0, 4), new ClauseMarks.Stretch(5, 9));
    }

    private static List<String> clauses(String text) {
        return ClauseMarks.clauses(text).stream()
                .map(stretch -> text.substring(stretch.from(), stretch.to()))
                .toList();
    }
}
