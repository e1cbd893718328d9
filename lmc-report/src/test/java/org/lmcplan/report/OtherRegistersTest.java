package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.report.Samples.CHINESE;
import static org.lmcplan.report.Samples.ENGLISH;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Act;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.report.Samples.Assessed;

/** Tests reports on registers unlike the bundled one. */
class OtherRegistersTest {

    private static final String MONEY = """
            funders:
              - id: bank
                names: {en: {text: Example Bank, status: unofficial, basis: seen}}
            records:
              - id: given
                kind: money
                stage: allocated
                amount: {value: "1250000.50", currency: USD}
                date: "2024"
                countries: [KH]
                funder: bank
                area: area-poverty-reduction
                commitments: ["4.2.6-2"]
                citations: [{publisher: Example Gazette}]
                confidence: medium
              - id: lost
                kind: money
                stage: spent
                amount: {value: "-5", currency: USD}
                date: "2024"
                citations: [{publisher: Example Gazette}]
                confidence: medium
            projects:
              - id: well
                names: {en: {text: Well, status: unofficial, basis: seen}}
                countries: [KH, LA]
                lead: Example Ministry
                starts: "2024-05"
                ends: "2026"
                funding:
                  - {funder: bank, stage: allocated, amount: {value: "700", currency: CNY}}
                commitments: ["4.2.6-2"]
                citations: [{publisher: Example Gazette}]
                confidence: medium
            """;

    @Test
    void withAnEmptyRegisterEverythingIsUnknown() {
        Assessed empty = Samples.of("records: []\n");
        Document page = empty.page(ENGLISH);
        assertThat(page.select(".tiles b").eachText()).containsExactly("94", "0", "0", "0", "0", "0");
        assertThat(page.text())
                .contains("0 of 94 lines show some progress; for 94 nothing is known for certain")
                .contains("No record that counts in this report states an amount, so the amounts are unknown.")
                .contains("The register has no records, so everything is unknown.")
                .contains("No record has sources that disagree.")
                .contains("Every record counts.");
        assertThat(Samples.text(page, "series-4.1.1-1-leaders-meeting")).contains("no record");
        assertThat(empty.page(CHINESE).text()).contains("登记册没有记录，各项情况均未知。");
    }

    @Test
    void amountsInDifferentCurrenciesAreNotAddedUp() {
        Document page = Samples.of(MONEY).page(ENGLISH);
        assertThat(Samples.text(page, "money"))
                .contains("USD 1,250,000.50 allocated records given")
                .contains("CNY 700 allocated projects well")
                .contains("Example Bank* USD", "Example Bank* CNY", "Cambodia USD", "Cambodia, Lao PDR CNY")
                .contains("4.2.6 Poverty reduction USD")
                .contains("Negative amounts, left out: lost");
        assertThat(Samples.text(page, "record-well"))
                .contains(
                        "project · from 2024-05 · to 2026 · Example Ministry · Example Bank*: CNY 700 allocated · Cambodia");
    }

    @Test
    void unknownDaysAreNotInvented() {
        String more = "targets: [leaders-meeting]\ncommitments: [\"4.1.1-1\"]";
        Assessed input = Samples.of("records:\n"
                + Samples.meeting("some-month", "2024-05", more)
                + Samples.meeting("some-year", "2026", more)
                + Samples.meeting("over-by", "2025-03-01", more + "\ndating: by"));
        Document page = input.page(ENGLISH);
        assertThat(Samples.text(page, "meetings"))
                .contains("between 2024-05-01 and 2024-05-31 some-month")
                .contains("day unknown: over-by")
                .contains("possibly after the report date: some-year");
        assertThat(Samples.text(page, "line-4.1.1-1")).contains("possibly: over-by [1] some-year");
        assertThat(page.select("#timeline .wide").text()).contains("not drawn: 2");
        assertThat(Samples.text(page, "set-aside")).contains("counts only possibly");
        String calendar = input.calendarText(ENGLISH);
        assertThat(calendar)
                .contains(
                        "UID:held-some-month-en@lmc-2023-2027\r\nDTSTART;VALUE=DATE:20240501\r\nDTEND;VALUE=DATE:20240601")
                .contains("Leaders' Meeting (day unknown: 2024-05)\r\nTRANSP:TRANSPARENT\r\nSTATUS:TENTATIVE")
                .contains("Left out because the day is unknown: over-by (by 2025-03-01).")
                .doesNotContain("held-over-by");
    }

    @Test
    void aWindowWithAnUncertainEndSaysSo() {
        Assessed input = Samples.assessed(
                Samples.register("records:\n" + Samples.meeting("some-month", "2025-05", "targets: [leaders-meeting]")),
                AssessmentOptions.ROLLING);
        assertThat(Samples.text(input.page(ENGLISH), "meetings"))
                .contains(
                        "from a day between 2025-05-01 and 2025-05-31 until a day between 2027-05-01 and 2027-05-31 due")
                .contains("by a day between 2027-05-01 and 2027-05-31: due");
        assertThat(Samples.text(input.page(CHINESE), "meetings")).contains("应不晚于2027年5月1日至31日之间的某日");
        assertThat(input.calendarText(ENGLISH))
                .contains("DTSTART;VALUE=DATE:20270501\r\nDTEND;VALUE=DATE:20270601\r\n")
                .contains("Due by this day: Lancang-Mekong Cooperation Leaders' Meeting (day unknown)");
    }

    @Test
    void unresolvedReferencesAreShownWithoutALink() {
        Assessed input = Samples.of("records:\n"
                + Samples.meeting("odd", "2024-05-01", "targets: [nowhere]\ncommitments: [\"9.9-9\", \"4.1.1-1\"]")
                + Samples.meeting("odd", "2024-05-02", "")
                + Samples.meeting("later", "2027-05-02", ""));
        Document page = input.page(ENGLISH);
        assertThat(Samples.text(page, "record-odd")).contains("9.9-9", "nowhere");
        assertThat(page.select("a[href=#target-nowhere], a[href=#line-9.9-9]")).isEmpty();
        assertThat(page.getElementById("record-odd.2")).isNotNull();
        assertThat(Samples.text(page, "set-aside"))
                .contains("dated after the report date")
                .contains("id occurs more than once");
        assertThat(input.calendarText(CHINESE)).doesNotContain("held-later");
    }

    @Test
    void textsInAnotherLanguageAreMarkedWithThatLanguage() {
        Assessed input = Samples.of(
                "records:\n" + Samples.meeting("talk", "2024-05-01", "title: {zh: 会谈}\nnote: {en: A note.}"));
        assertThat(input.page(ENGLISH).select("h3 [lang=zh]").text()).isEqualTo("会谈");
        assertThat(input.page(CHINESE).select("#record-talk [lang=en]").text()).isEqualTo("A note.");
        assertThat(input.report().markdown(CHINESE)).contains("会谈");
    }

    @Test
    void recordsOutsideTheTermAreListedSeparately() {
        String more = "targets: [leaders-meeting]\ncommitments: [\"4.1.1-1\"]";
        Document page = Samples.of("records:\n" + Samples.meeting("early", "2016-03-23", more))
                .page(ENGLISH);
        assertThat(Samples.text(page, "line-4.1.1-1")).endsWith("no record outside the years of the plan: early [1]");
    }

    @Test
    void aPlanWithoutMeetingsHasNoTimeline() {
        Plan bundled = BundledPlan.LMC_2023_2027.load();
        Plan plan = bundled.toBuilder()
                .commitments(bundled.commitments().stream()
                        .filter(line -> !line.acts().contains(Act.HOLD))
                        .toList())
                .build();
        Register register = Samples.register("records: []\n");
        Assessment assessment = Assessment.of(plan, register, Samples.AS_OF, AssessmentOptions.CALENDAR_YEARS);
        Document page = Jsoup.parse(ProgressReport.of(assessment, register).html(ENGLISH));
        assertThat(Samples.text(page, "timeline"))
                .contains("No line of the plan document promises meetings of a body that it lists.");
        assertThat(page.select("figure, #meetings table")).isEmpty();
    }

    @Test
    void anUndeterminedStatusIsGivenAsARange() {
        String more = "targets: [leaders-meeting]\ncommitments: [\"4.1.1-1\"]";
        Assessed input = Samples.of("records:\n" + Samples.meeting("some-year", "2026", more));
        Document page = input.page(ENGLISH);
        assertThat(Samples.text(page, "line-4.1.1-1")).contains("undetermined between “no record” and “continuing”");
        assertThat(Samples.text(page, "target-leaders-meeting"))
                .contains("undetermined, between “no record” and “active”");
        assertThat(Samples.text(input.page(CHINESE), "target-leaders-meeting")).contains("无法判定，介于“无记录”与“有活动”之间");
    }
}
