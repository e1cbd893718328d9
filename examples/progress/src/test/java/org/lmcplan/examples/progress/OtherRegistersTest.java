package org.lmcplan.examples.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.model.LanguageTag.CHINESE;
import static org.lmcplan.model.LanguageTag.ENGLISH;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lmcplan.examples.progress.calendar.MeetingCalendar;
import org.lmcplan.examples.progress.report.ProgressReport;
import org.lmcplan.examples.progress.report.ReportInput;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;

/** Registers of other kinds than the shipped one. */
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
                confidence: low
              - id: lost
                kind: money
                stage: spent
                amount: {value: "-5", currency: USD}
                date: "2024"
                citations: [{publisher: Example Gazette}]
                confidence: low
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
                confidence: low
            """;

    @Test
    void ofAnEmptyRegisterEverythingIsUnknown() {
        ReportInput empty = Samples.of("records: []\n");
        Document page = Samples.page(empty, ENGLISH);
        assertThat(page.select(".tiles b").eachText()).containsExactly("94", "0", "0", "0", "0");
        assertThat(page.text())
                .contains("0 of 94 lines show something; of 94 nothing certain is known")
                .contains("No record tells of money: how much there is, is unknown.")
                .contains("The register holds no records: everything is unknown.")
                .contains("No record has sources that disagree.")
                .contains("Every record counts.");
        assertThat(Samples.text(page, "series-4.1.1-1-leaders-meeting")).contains("no record");
        assertThat(Samples.page(empty, CHINESE).text()).contains("登记册没有记录：一切未知。");
    }

    @Test
    void currenciesAreNeverAddedUp() {
        Document page = Samples.page(Samples.of(MONEY), ENGLISH);
        assertThat(Samples.text(page, "money"))
                .contains("USD 1,250,000.50 allocated records given")
                .contains("CNY 700 allocated projects well")
                .contains("Example Bank* USD", "Example Bank* CNY", "Cambodia USD", "Cambodia, Lao PDR CNY")
                .contains("4.2.6 Poverty reduction USD")
                .contains("Below zero and left out: lost");
        assertThat(Samples.text(page, "record-well"))
                .contains("project · from 2024-05 · to 2026 · Example Ministry · Example Bank*: CNY 700 · Cambodia");
    }

    @Test
    void aDayThatIsNotKnownIsNotMadeUp() {
        String more = "targets: [leaders-meeting]\ncommitments: [\"4.1.1-1\"]";
        ReportInput input = Samples.of("records:\n"
                + Samples.meeting("some-month", "2024-05", more)
                + Samples.meeting("some-year", "2026", more)
                + Samples.meeting("over-by", "2025-03-01", more + "\ndating: by"));
        Document page = Samples.page(input, ENGLISH);
        assertThat(Samples.text(page, "meetings"))
                .contains("between 2024-05-01 and 2024-05-31 some-month")
                .contains("day unknown: over-by")
                .contains("perhaps later than this report: some-year");
        assertThat(Samples.text(page, "line-4.1.1-1")).contains("perhaps: over-by [1] some-year");
        assertThat(page.select("#timeline .wide").text()).contains("not drawn, day unknown: 2");
        assertThat(Samples.text(page, "set-aside")).contains("counts only perhaps");
        String calendar = new MeetingCalendar(input, ENGLISH).text().replace("\r\n ", "");
        assertThat(calendar)
                .contains(
                        "UID:held-some-month@lmc-2023-2027\r\nDTSTART;VALUE=DATE:20240501\r\nDTEND;VALUE=DATE:20240601")
                .contains("Leaders' Meeting (day unknown: 2024-05)\r\nSTATUS:TENTATIVE")
                .contains("Left out\\, as their days are unknown: over-by (by 2025-03-01).")
                .doesNotContain("held-over-by");
    }

    @Test
    void aWindowWithoutAKnownEndSaysSo() {
        Register register = LmcReader.create()
                .readRegister(DocumentSource.text(
                        "format: lmc-register/1\nid: sample\nversion: \"1\"\nplan: lmc-2023-2027\nrecords:\n"
                                + Samples.meeting("some-month", "2025-05", "targets: [leaders-meeting]"),
                        Format.YAML,
                        "sample.yaml"))
                .orThrow();
        ReportInput input = ReportInput.of(
                BundledPlan.LMC_2023_2027.load(),
                register,
                "sample",
                true,
                List.of(),
                Samples.AS_OF,
                AssessmentOptions.ROLLING);
        assertThat(Samples.text(Samples.page(input, ENGLISH), "meetings"))
                .contains(
                        "from a day between 2025-05-01 and 2025-05-31 until a day between 2027-05-01 and 2027-05-31 due")
                .contains("by a day between 2027-05-01 and 2027-05-31: due");
        assertThat(Samples.text(Samples.page(input, CHINESE), "meetings"))
                .contains("应不晚于 2027-05-01 至 2027-05-31 之间的某日");
        assertThat(new MeetingCalendar(input, ENGLISH).text().replace("\r\n ", ""))
                .contains("DTSTART;VALUE=DATE:20270501\r\nDTEND;VALUE=DATE:20270601\r\n")
                .contains("Due by this day: Lancang-Mekong Cooperation Leaders' Meeting (day unknown)");
    }

    @Test
    void whatThePlanDoesNotHoldIsShownWithoutALink() {
        ReportInput input = Samples.of("records:\n"
                + Samples.meeting("odd", "2024-05-01", "targets: [nowhere]\ncommitments: [\"9.9-9\", \"4.1.1-1\"]")
                + Samples.meeting("odd", "2024-05-02", "")
                + Samples.meeting("later", "2027-05-02", ""));
        Document page = Samples.page(input, ENGLISH);
        assertThat(Samples.text(page, "record-odd")).contains("9.9-9", "nowhere");
        assertThat(page.select("a[href=#target-nowhere], a[href=#line-9.9-9]")).isEmpty();
        assertThat(page.getElementById("record-odd.2")).isNotNull();
        assertThat(Samples.text(page, "set-aside"))
                .contains("happened after the day of the report")
                .contains("id was given more than once");
        assertThat(new MeetingCalendar(input, CHINESE).text()).doesNotContain("held-later");
    }

    @Test
    void textsInOtherLanguagesSayWhichLanguageTheyAreIn() {
        ReportInput input = Samples.of(
                "records:\n" + Samples.meeting("talk", "2024-05-01", "title: {zh: 会谈}\nnote: {en: A note.}"));
        assertThat(Samples.page(input, ENGLISH).select("h3 [lang=zh]").text()).isEqualTo("会谈");
        assertThat(Samples.page(input, CHINESE).select("#record-talk [lang=en]").text())
                .isEqualTo("A note.");
        assertThat(new ProgressReport(input, CHINESE).markdown()).contains("会谈");
    }
}
