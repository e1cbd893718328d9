package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.report.Samples.CHINESE;
import static org.lmcplan.report.Samples.ENGLISH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.report.Samples.Assessed;

/** What a report shows of dates, periods, indicators and records that the bundled plan and register do not have. */
class PromisesAndRecordsTest {

    private static final Plan BUNDLED = BundledPlan.LMC_2023_2027.load();
    private static final String CITED = "\n    confidence: high\n    citations: [{publisher: Example Gazette}]\n";
    private static final String LAKES = example("three-lakes-2024-2029.yaml");
    private static final String LAKES_REGISTER = example("three-lakes-register.yaml");

    @Test
    void onlyTheTableOfDatesIsShownIfNothingIsPromisedForEachPeriod() {
        assertThat(Samples.text(lakes("4.1.1-3").page(ENGLISH), "due"))
                .contains("Lines with a date", "2025-12 4.1.1-3", "Hydrology Unit")
                .doesNotContain("promises for each period");
    }

    @Test
    void onlyTheTableOfPeriodsIsShownIfNoLineHasADate() {
        assertThat(Samples.text(lakes("3-1").page(ENGLISH), "due"))
                .contains("Reports and other promises for each period", "3-1")
                .doesNotContain("Lines with a date");
    }

    @Test
    void allStatesAreToDoWhatNobodyElseIsNamedFor() {
        Plan dated = BUNDLED.updating(
                CommitmentId.of("4.2.12-1"),
                line -> line.toBuilder().due(PartialDate.of("2025-06")).build());
        Assessed input = assessed(dated, Samples.register("records: []\n"));
        assertThat(Samples.text(input.page(ENGLISH), "due")).contains("2025-06 4.2.12-1", "Cambodia, China");
        assertThat(Samples.text(input.page(CHINESE), "due")).contains("柬埔寨、中国");
    }

    @Test
    void somethingDoneOnceIsMissedInALaterPeriod() {
        String trained = """
                  - id: training-2024
                    kind: undertaking
                    step: finished
                    date: "2024-10-05"
                    commitments: ["5-2"]
                    targets: [council]
                """.stripTrailing() + CITED;
        String provided = LAKES.replace("      - \"5-2\"\n", "")
                .replace("- build-capacity\n    cadence:", "- provide\n    cadence:");
        Assessed input = lakes(provided, LAKES_REGISTER.replace("\nprojects:\n", "\n" + trained + "projects:\n"));
        Document page = input.page(ENGLISH);
        assertThat(Samples.text(page, "summary"))
                .contains("5-2 counts as continuing because it was done at least once within the term, but there is"
                        + " no record of it in the last closed window");
        assertThat(Samples.text(input.page(CHINESE), "summary")).contains("5-2 因计划期内曾开展而计为持续落实，但", "内无开展记录");
        assertThat(Samples.text(page, "record-training-2024")).contains("finished");
    }

    @Test
    void aLineSaysThatFewerMeetingsWereHeldThanPromised() {
        Assessed input = lakes(LAKES, LAKES_REGISTER.replace("date: \"2026-02-12\"", "date: \"2026-07-12\""));
        assertThat(Samples.text(input.page(ENGLISH), "line-3-2"))
                .contains("fewer records than promised in the last closed window");
        assertThat(Samples.text(input.page(CHINESE), "line-3-2")).contains("内的记录少于承诺次数");
    }

    @Test
    void aChangeIsShownWithItsSignAndWithoutALevelIfNothingWasMeasuredBefore() {
        String plan = LAKES.replace("percent: \"-20\"", "change: \"5\"").replace("percent: \"-30\"", "change: \"0\"");
        String register = LAKES_REGISTER.replace("indicator: water-losses", "unit: {en: litres}");
        assertThat(Samples.text(lakes(plan, register).page(ENGLISH), "indicators"))
                .contains("+5 per cent of the water supplied, by 2027", " 0 per cent of the water supplied")
                .doesNotContain("(that is");
    }

    @Test
    void documentsUndertakingsAndProjectsSayWhatTheyReached() {
        Document page = Samples.of("""
                        records:
                          - id: second
                            kind: document
                            stage: drafted
                            edition: 2
                            date: "2024-05"
                            targets: [water-plan]
                            confidence: high
                          - id: begun
                            kind: undertaking
                            step: started
                            date: "2024-06"
                            confidence: high
                            citations: [{title: {en: Work began}}]
                        """).page(ENGLISH);
        assertThat(Samples.text(page, "records"))
                .contains("document · 2024-05 · drafted · edition 2", "No source is given.")
                .contains("undertaking · 2024-06 · started", "Work began");
    }

    @Test
    void aDocumentDraftedAgainIsShownAsContradicted() {
        String record = "  - {id: %s, kind: document, stage: %s, date: \"%s\", targets: [water-plan], confidence: high,"
                + " citations: [{publisher: Example Gazette}]}\n";
        Document page = Samples.of("records:\n" + record.formatted("done", "drafted", "2024-03")
                        + record.formatted("again", "in-drafting", "2025-03"))
                .page(ENGLISH);
        assertThat(Samples.text(page, "target-water-plan"))
                .contains("a later record says that it is still in drafting");
    }

    @Test
    void aPlanWithOnlyProgrammesOrPartnersListsThem() {
        Register none = Samples.register("records: []\n");
        Plan programmes = BUNDLED.toBuilder().mechanisms(List.of()).build();
        Plan partners = programmes.toBuilder().programmes(List.of()).build();
        Plan nothing = partners.toBuilder().partners(List.of()).build();
        String some = "All years count: what matters is whether they exist.";
        assertThat(Samples.text(assessed(programmes, none).page(ENGLISH), "bodies"))
                .contains(some);
        assertThat(Samples.text(assessed(partners, none).page(ENGLISH), "bodies"))
                .contains(some);
        assertThat(Samples.text(assessed(nothing, none).page(ENGLISH), "bodies"))
                .contains("The plan document lists none.");
    }

    @Test
    void aFunderThatIsAMemberStateHasItsNameInThePlan() {
        String register = """
                funders:
                  - {id: state, country: CN, names: {en: {text: China, status: unofficial, basis: seen}}}
                  - {id: agency, country: CN, names: {en: {text: Example Agency, status: unofficial, basis: seen}}}
                  - {id: bank, names: {en: {text: Example Bank, status: unofficial, basis: seen}}}
                records:
                """;
        String money = "  - id: %1$s-money\n    kind: money\n    stage: spent\n    funder: %1$s\n    date: \"2024\"\n"
                + "    amount: {value: \"5\", currency: USD}" + CITED;
        Assessed input =
                Samples.of(register + money.formatted("state") + money.formatted("agency") + money.formatted("bank"));
        assertThat(Samples.text(input.page(CHINESE), "money")).contains("中国", "Example Agency*", "Example Bank*");
        assertThat(Samples.text(input.page(ENGLISH), "money")).contains("China* USD 5");
        String lakes = LAKES_REGISTER
                .replace("records:\n", register)
                .replace("stage: spent", "stage: spent\n    funder: bank\n    amount: {value: \"5\", currency: EUR}");
        assertThat(Samples.text(lakes(LAKES, lakes).page(CHINESE), "money")).contains("Example Bank*");
    }

    @Test
    void aTermWithoutAFirstDayIsReadByCalendarYears() {
        String open = LAKES.replace("term:\n  from: \"2024-07\"\n  to: \"2029-06\"", "term:\n  to: \"2029-06\"");
        assertThat(Samples.text(lakes(open, LAKES_REGISTER).page(ENGLISH), "summary"))
                .contains("is read by calendar years:");
    }

    @Test
    void linesThatAllBelongToAnAreaHaveNoOtherLines() {
        Plan areas = BUNDLED.toBuilder()
                .commitments(BUNDLED.commitments().stream()
                        .filter(line -> BUNDLED.cooperationAreas().stream()
                                .anyMatch(area -> line.section().equals(area.section())))
                        .toList())
                .build();
        assertThat(Samples.text(
                        assessed(areas, Samples.register("records: []\n")).page(ENGLISH), "areas"))
                .doesNotContain("Other lines");
    }

    @Test
    void aPillarWithoutAreasIsLeftOut() {
        Plan fewer = BUNDLED.toBuilder()
                .cooperationAreas(BUNDLED.cooperationAreas().stream()
                        .filter(area ->
                                !area.pillar().equals(BUNDLED.pillars().get(0).id()))
                        .toList())
                .build();
        String pillar =
                BUNDLED.pillars().get(0).names().text(LanguageTag.ENGLISH).orElseThrow();
        Register none = Samples.register("records: []\n");
        assertThat(Samples.text(assessed(BUNDLED, none).page(ENGLISH), "areas")).contains(pillar);
        assertThat(Samples.text(assessed(fewer, none).page(ENGLISH), "areas")).doesNotContain(pillar);
    }

    @Test
    void theCalendarKnowsMeetingsThatEndOnAnUnknownDay() {
        String calendar = Samples.of("records:\n"
                        + Samples.meeting(
                                "open-end",
                                "2025-06-10",
                                "until: 2025-07\nmode: in-person".replace("2025-07", "\"2025-07\""))
                        + Samples.meeting("today", "2026-11-27", "until: \"2026-11-30\"")
                        + Samples.meeting("online", "2025-08-01", "mode: online")
                                .replace("https://example.org/online", "https://example.org"))
                .calendarText(ENGLISH);
        assertThat(calendar)
                .contains("DTSTART;VALUE=DATE:20250610\r\nDTEND;VALUE=DATE:20250801")
                .contains("URL:https://example.org\r\n", "LOCATION;LANGUAGE=en:Online");
        assertThat(calendar.split("LOCATION", -1)).hasSize(2);
    }

    @Test
    void aMeetingThatEndsBeforeItBeginsIsShownOnItsFirstDay() {
        assertThat(Samples.of("records:\n" + Samples.meeting("turned", "2025-06-10", "until: \"2025-06-01\""))
                        .calendarText(ENGLISH))
                .contains("DTSTART;VALUE=DATE:20250610\r\nDTEND;VALUE=DATE:20250611");
    }

    @Test
    void areasOutsideThePillarsOfThePlanAreListedAsOtherLines() {
        Plan loose = BUNDLED.toBuilder().pillars(List.of()).build();
        assertThat(Samples.text(
                        assessed(loose, Samples.register("records: []\n")).page(ENGLISH), "areas"))
                .contains("Other lines", "4.2.6 Poverty reduction");
    }

    @Test
    void aMeetingOfLowConfidenceIsShownEvenIfNoNextOneIsDue() {
        String unsure = LAKES_REGISTER.replace(
                "/council-special\"\n    confidence: high", "/council-special\"\n    confidence: low");
        assertThat(Samples.text(lakes(LAKES, unsure).page(ENGLISH), "confidence"))
                .contains("Council (meetings) 0 held 1 held", "council-special");
    }

    private static Assessed lakes(String line) {
        Assessed all = lakes(LAKES, LAKES_REGISTER);
        Plan plan = all.assessment().plan();
        return assessed(
                plan.toBuilder()
                        .commitments(plan.commitments().stream()
                                .filter(each -> each.id().value().equals(line))
                                .toList())
                        .build(),
                all.register());
    }

    private static Assessed lakes(String plan, String register) {
        return assessed(
                LmcReader.create()
                        .read(DocumentSource.text(plan, Format.YAML).named("plan.yaml"))
                        .orThrow(),
                LmcReader.create()
                        .readRegister(DocumentSource.text(register, Format.YAML).named("register.yaml"))
                        .orThrow());
    }

    private static Assessed assessed(Plan plan, Register register) {
        return new Assessed(Assessment.of(plan, register, Samples.AS_OF, AssessmentOptions.CALENDAR_YEARS), register);
    }

    private static String example(String name) {
        try {
            return Files.readString(Path.of("..", "examples", "plans", name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
