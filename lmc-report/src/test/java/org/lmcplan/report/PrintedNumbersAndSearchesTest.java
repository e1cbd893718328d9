package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;

/** Lines are shown with the numbers that are printed in the plan, and with what was looked for and not found. */
class PrintedNumbersAndSearchesTest {

    private static final Plan PLAN =
            LmcReader.create().read(DocumentSource.text("""
                    format: lmc-plan/3
                    id: ports
                    names: {en: {text: Port plan, status: unofficial, basis: seen}}
                    language: en
                    edition: full
                    term: {from: 2024, to: 2028}
                    title: Port plan
                    textSource: page
                    sources:
                      - {id: page, title: {en: Port plan}, publisher: Example Ports, address: "https://example.org/plan"}
                    sections:
                      - {number: "1", title: Pilots, label: Output 1.1, body: "1.1.1 Train pilots. 1.1.2 Set up a pilot school."}
                    commitments:
                      - {id: "1-1", label: "1.1.1", quote: Train pilots, marker: Train, force: deliver, acts: [build-capacity]}
                      - {id: "1-2", quote: Set up a pilot school, marker: Set up, force: deliver, acts: [create], targets: [school]}
                    mechanisms:
                      - {id: school, kind: centre, names: {en: {text: pilot school, status: official, source: page}}, lifecycle: to-be-created, readFrom: [{section: "1", quote: a pilot school}]}
                    """, Format.YAML)).orThrow();

    private static final String SEARCHES = """
            format: lmc-register/2
            id: ports-register
            version: "1"
            plan: ports
            compiled: "2026-11"
            records: []
            searches:
              - {id: first, date: "2025-03", places: [Site of the ports], commitments: ["1-1"]}
              - {id: second, date: "2026-10-02", places: [Site of the ports], commitments: ["1-1"], targets: [school]}
              - {id: later, date: "2027-01-05", places: [Site of the ports], commitments: ["1-2"]}
            """;

    @Test
    void thePrintedNumberIsShownBelowTheIdOfALineAndBesideTheHeadingOfItsSection() {
        Document page = page(Locale.ENGLISH);
        assertThat(page.select("#line-1-1 td, #line-1-1 th").eachText()).first().isEqualTo("1-1 1.1.1");
        assertThat(page.select("#line-1-2 td, #line-1-2 th").eachText()).first().isEqualTo("1-2");
        assertThat(Samples.text(page, "commitments")).contains("1 Pilots (Output 1.1)");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'nothing found that counts on 2026-10-02: Site of the ports'",
        "zh, 2026年10月2日查找Site of the ports，未查到可计入的记录"
    })
    void aLineWithoutARecordSaysWhenItWasLastLookedFor(String language, String remark) {
        Document page = page(Locale.forLanguageTag(language));
        assertThat(page.select("#line-1-1").text()).contains(remark);
        assertThat(page.select("#target-school").text()).contains(remark);
    }

    @Test
    void whatWasSearchedAfterTheDayOfTheReportIsNotShown() {
        assertThat(page(Locale.ENGLISH).select("#line-1-2").text()).doesNotContain("nothing found");
    }

    private static Document page(Locale locale) {
        Register register = LmcReader.create()
                .readRegister(DocumentSource.text(SEARCHES, Format.YAML))
                .orThrow();
        Assessment assessment = Assessment.of(PLAN, register, Samples.AS_OF, AssessmentOptions.CALENDAR_YEARS);
        return Jsoup.parse(ProgressReport.of(assessment, register).html(locale));
    }
}
