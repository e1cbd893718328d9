package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and names that are printed before sections and lines, in several languages. */
class PrintedNumbersCaseTest {

    private static final String PLAN = """
            format: lmc-plan/3
            id: labels
            names: {%1$s: {text: "%2$s", status: official, source: plan-document}}
            language: %1$s
            edition: full
            term: {from: 2031, to: 2035}
            title: "%2$s"
            textSource: plan-document
            sources:
              - {id: plan-document, title: {%1$s: "%2$s"}, publisher: Gazette, address: "https://example.org/plan", published: "2030-12"}
            sections:
              - number: "1"
                title: "%2$s"
                label: "%3$s"
                body: |-
                  %4$s
                  %5$s %6$s%7$s
            statements:
              - {id: opening, section: "1", quote: "%8$s", kind: preamble}
            commitments:
              - {id: "1-1", label: "%5$s", quote: "%6$s", marker: "%9$s", force: deliver, acts: [hold], targets: [fair]}
            mechanisms:
              - id: fair
                kind: event
                names: {%1$s: {text: "%10$s", status: official, source: plan-document}}
                lifecycle: unstated
                readFrom: [{section: "1", quote: "%10$s"}]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en|Lake plan   |Annex II        |Recalling the Charter.  |Action 14|Hold a fair      |. |Recalling the Charter  |Hold     |fair
            en|Lake plan   |3 bis           |Recalling the Charter.  |1.a      |Hold a fair      |. |Recalling the Charter  |Hold     |fair
            en|Lake plan   |IV              |Recalling the Charter.  |(b)      |Hold a fair      |. |Recalling the Charter  |Hold     |fair
            en|Lake plan   |Article 3       |Recalling the Charter.  |82.      |Hold a fair      |. |Recalling the Charter  |Hold     |fair
            fr|Plan du lac |Article premier |Rappelant la charte.    |3 bis    |Tenir une foire  |. |Rappelant la charte    |Tenir    |foire
            fr|Plan du lac |Annexe II       |Rappelant la charte.    |b)       |Tenir une foire  |. |Rappelant la charte    |Tenir    |foire
            zh|三湖计划    |第一条          |回顾《湖泊宪章》。      |（一）   |举办渔市         |。|回顾《湖泊宪章》       |举办     |渔市
            zh|三湖计划    |附件二          |回顾《湖泊宪章》。      |第十四项 |举办渔市         |。|回顾《湖泊宪章》       |举办     |渔市
            zh|三湖计划    |三              |回顾《湖泊宪章》。      |1.       |举办渔市         |。|回顾《湖泊宪章》       |举办     |渔市
            th|แผนทะเลสาบ  |ข้อ ๓           |ระลึกถึงกฎบัตร          |๓.๑      |จัดงานปลา        |' '|ระลึกถึงกฎบัตร        |จัด      |งานปลา
            vi|Kế hoạch hồ |Điều 3          |Nhắc lại Hiến chương.   |3.1      |Tổ chức hội chợ  |. |Nhắc lại Hiến chương   |Tổ chức  |hội chợ
            """)
    void theyAreKeptAndCauseNoFindings(
            String language,
            String title,
            String section,
            String opening,
            String line,
            String quote,
            String mark,
            String statement,
            String verb,
            String name) {
        CasePlan plan = CasePlan.ofYaml(
                PLAN.formatted(language, title, section, opening, line, quote, mark.strip(), statement, verb, name));
        assertThat(plan.plan().sections().get(0).label()).contains(section);
        assertThat(plan.line("1-1").label()).contains(line);
        assertThat(plan.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Annex II, Action 14", "3 bis, 1.a"})
    void aLineWithoutItsLabelStillQuotesTheTextAfterIt(String section, String label) {
        CasePlan plan = CasePlan.ofYaml(PLAN.formatted(
                        "en",
                        "Lake plan",
                        section,
                        "Recalling the Charter.",
                        label,
                        "Hold a fair",
                        ".",
                        "Recalling the Charter",
                        "Hold",
                        "fair")
                .replace("label: \"" + label + "\", ", ""));
        assertThat(plan.line("1-1").label()).isEmpty();
        assertThat(plan.line("1-1").quote()).isEqualTo("Hold a fair");
    }
}
