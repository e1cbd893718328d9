package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.report.Samples.CHINESE;
import static org.lmcplan.report.Samples.ENGLISH;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.report.Samples.Assessed;

/** The report on the example plan shows what plans of other kinds can promise. */
class ExamplePlanReportTest {

    private static final Path PLANS = Path.of("..", "examples", "plans");
    private static final Assessed LAKES = lakes();

    private static Assessed lakes() {
        Plan plan = LmcReader.create()
                .read(DocumentSource.file(PLANS.resolve("three-lakes-2024-2029.yaml")))
                .orThrow();
        Register register = LmcReader.create()
                .readRegister(DocumentSource.file(PLANS.resolve("three-lakes-register.yaml")))
                .orThrow();
        return new Assessed(assess(plan, register), register);
    }

    private static Assessment assess(Plan plan, Register register) {
        return Assessment.of(plan, register, Samples.AS_OF, AssessmentOptions.CALENDAR_YEARS);
    }

    @Test
    void aJointMeetingHasItsOwnNumberInEachSeries() {
        assertThat(LAKES.page(ENGLISH).select("div.wide title, svg title").eachText())
                .anyMatch(title -> title.contains("#18 forum-and-council"))
                .anyMatch(title -> title.contains("#4 forum-and-council"));
        assertThat(LAKES.calendarText(ENGLISH)).contains("SUMMARY;LANGUAGE=en:Council (no. 18)");
    }

    @Test
    void aMeetingThatWasPutOffIsNotShownAsHeld() {
        String calendar = LAKES.calendarText(ENGLISH);
        int event = calendar.indexOf("UID:held-council-17-postponed");
        assertThat(calendar.substring(event, calendar.indexOf("END:VEVENT", event)))
                .contains("SUMMARY;LANGUAGE=en:Council (postponed)", "STATUS:CANCELLED");
        assertThat(facts("council-17-postponed")).contains("meeting or event · 2025-11-13 · postponed · medium");
    }

    @Test
    void everyRecordIsShownWithWhatItSays() {
        assertThat(facts("council-special")).contains("special");
        assertThat(facts("report-2024-25")).contains("for 2024-07–2025-06");
        assertThat(facts("projects-so-far")).contains("17 projects supported by the Commission");
        assertThat(facts("gauges-money-revised"))
                .contains("EUR 520,000 allocated · for 2024-07–2026-06 · in place of “Budget for the gauges”");
        assertThat(facts("scholarships")).contains("sum not published, spent");
        assertThat(facts("forum-announced")).contains("· announcement ·");
        assertThat(facts("gauges-east"))
                .contains("finished", "Upland Water Office", "part of “Revised budget for the gauges”");
    }

    /** The line of facts below the title of a record. */
    private static String facts(String record) {
        return LAKES.page(ENGLISH).select("[id='record-" + record + "']").text();
    }

    @Test
    void theYearsOfAPlanMayBeginInJuly() {
        assertThat(Samples.text(LAKES.page(ENGLISH), "summary"))
                .contains("is read by the years of the plan, which begin on 1 July:");
        assertThat(Samples.text(LAKES.page(CHINESE), "summary")).contains("按计划年度（自7月1日起）解读");
        assertThat(Samples.text(
                        Samples.bundled(AssessmentOptions.CALENDAR_YEARS).page(ENGLISH), "summary"))
                .contains("is read by calendar years:");
    }

    @Test
    void theLegendExplainsFewerMeetingsThanPromisedOnlyIfAPlanPromisesSeveral() {
        Register fewer = LAKES.register().toBuilder()
                .records(LAKES.register().records().stream()
                        .filter(each -> !each.id().value().equals("council-16"))
                        .toList())
                .build();
        assertThat(legend(new Assessed(assess(LAKES.assessment().plan(), fewer), fewer).page(ENGLISH)))
                .contains("fewer than promised (<)");
        assertThat(legend(LAKES.page(ENGLISH))).doesNotContain("fewer than promised");
        assertThat(legend(Samples.bundled(AssessmentOptions.CALENDAR_YEARS).page(ENGLISH)))
                .contains("no record (?)")
                .doesNotContain("fewer than promised");
    }

    private static String legend(Document page) {
        return page.select("svg text").text();
    }

    @Test
    void whatWasLookedForInVainIsShownWhereItWasLookedFor() {
        assertThat(LAKES.page(ENGLISH).select("#target-data-market").text())
                .contains(
                        "nothing found that counts on 2026-11-10: Site of the Commission, Lakes Gazette, 2024 to 2026");
    }
}
