package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.report.Samples.CHINESE;
import static org.lmcplan.report.Samples.ENGLISH;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.ExclusionReason;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.report.Samples.Assessed;

/** Tests sentences of reports and calendars that were once false, or true only of some registers. */
class ReportSentencesTest {

    private static final Assessed BUNDLED = Samples.bundled(AssessmentOptions.CALENDAR_YEARS);
    private static final String SOURCE = "\n    confidence: high\n    citations: [{publisher: Example Gazette}]\n";

    @Test
    void aStageThatTheTextDoesNotStateIsNotCompared() {
        Document page = BUNDLED.page(ENGLISH);
        assertThat(page.select("#bodies tbody tr, #instruments tbody tr").eachText())
                .anyMatch(row -> row.contains("Information Sharing Platform not stated established"))
                .noneMatch(row -> row.contains("not stated") && row.contains("ahead of the text"));
    }

    @Test
    void theSummarySaysHowManyRecordsAreSetAside() {
        int aside = Stream.of(ExclusionReason.values())
                .mapToInt(reason ->
                        BUNDLED.assessment().evidence().excluded(reason).size())
                .sum();
        assertThat(Samples.text(BUNDLED.page(ENGLISH), "summary")).contains(" " + aside + " of them are set aside. ");
        assertThat(Samples.text(BUNDLED.page(CHINESE), "summary"))
                .contains("其中 " + aside + " 条未予计入。", "本报告要求至少为中等可信度，");
        Assessed one = Samples.of("records:\n" + Samples.meeting("early", "2024-05-01", "targets: [leaders-meeting]")
                + Samples.meeting("later", "2027-05-01", "targets: [leaders-meeting]"));
        assertThat(Samples.text(one.page(ENGLISH), "summary")).contains(" 1 of them is set aside. ");
        assertThat(Samples.text(Samples.of("records: []\n").page(ENGLISH), "summary"))
                .doesNotContain("set aside");
    }

    @Test
    void theNumberOfLinesWithStatementsIsNotAnEstimate() {
        assertThat(Samples.text(BUNDLED.page(ENGLISH), "summary")).doesNotContain("about 2");
    }

    @Test
    void nothingIsSaidAboutUnknownLinesIfThereAreNone() {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        Plan oneLine =
                plan.toBuilder().commitments(plan.commitments().subList(7, 8)).build();
        Register register = BundledRegister.LMC_2023_2027.load();
        Assessment assessment = Assessment.of(oneLine, register, Samples.AS_OF, AssessmentOptions.CALENDAR_YEARS);
        ProgressReport report = ProgressReport.of(assessment, register);
        assertThat(Samples.text(Jsoup.parse(report.html(ENGLISH)), "summary"))
                .contains("1 of 1 lines shows some progress. Of what")
                .doesNotContain("nothing is known for certain");
        assertThat(Samples.text(Jsoup.parse(report.html(CHINESE)), "summary"))
                .contains("1 条承诺中，1 条有进展。")
                .doesNotContain("尚无确切信息");
    }

    @Test
    void aSearchInVainIsShownWhereNoRecordCounts() {
        Assessed searched = Samples.of("records:\n" + Samples.meeting("forum", "2024-05-01", "commitments: [\"5.4-2\"]")
                + """
                searches:
                  - {id: one, date: 2025-03, places: [Example Gazette, example.org], commitments: ["5.3-1", "5.4-2"]}
                  - {id: two, date: "2026", targets: [international-secretariat], note: {en: Asked by letter.}}
                """.replace("date: 2025-03", "date: \"2025-03\""));
        Document page = searched.page(ENGLISH);
        assertThat(page.select("#line-5.3-1, [id='line-5.3-1']").text())
                .contains("nothing found that counts on 2025-03: Example Gazette, example.org");
        assertThat(page.select("[id='line-5.4-2']").text())
                .contains("forum [1] nothing more found on 2025-03: Example Gazette, example.org")
                .doesNotContain("nothing found");
        assertThat(page.select("#target-international-secretariat").text())
                .contains("nothing found that counts on 2026 Asked by letter.");
        assertThat(page.select("[id='line-5.1-1']").text())
                .doesNotContain("nothing found")
                .endsWith("no record no search recorded");
        assertThat(Samples.text(page, "summary"))
                .contains("Of the 93 lines without a record that counts, a search is recorded for 1; for 92"
                        + " no search is recorded.");
        assertThat(Samples.of("records: []\n").page(ENGLISH).text()).doesNotContain("search is recorded", "no search");
        assertThat(searched.page(CHINESE).select("[id='line-5.3-1']").text())
                .contains("2025年3月查找Example Gazette、example.org，未查到可计入的记录");
    }

    @Test
    void oneMeetingIsEnoughToContinue() {
        assertThat(Samples.text(BUNDLED.page(ENGLISH), "summary"))
                .contains("4.1.1-1 counts as continuing because at least one meeting was held within the term");
    }

    @Test
    void noMeetingIsCalledFurtherIfNoneWasHeld() {
        String text = """
                format: lmc-plan/2
                id: one-year
                names: {en: {text: One year, status: unofficial, basis: seen}}
                language: en
                edition: full
                term: {from: 2025, to: 2025}
                title: One year
                textSource: page
                sources: [{id: page, title: {en: Page}, address: "https://example.org/plan"}]
                sections: [{number: "1", title: Work, body: Hold the Council every three years.}]
                commitments:
                  - id: "1-1"
                    quote: Hold the Council every three years
                    marker: Hold
                    force: deliver
                    acts: [hold]
                    cadence: {kind: every-years, years: 3}
                    targets: [council]
                mechanisms:
                  - id: council
                    kind: meeting
                    names: {en: {text: Council, status: unofficial, basis: seen}}
                    lifecycle: exists
                    readFrom: [{section: "1", quote: Council}]
                """;
        Plan plan = LmcReader.create()
                .read(DocumentSource.text(text, Format.YAML).named("plan.yaml"))
                .orThrow();
        Register register =
                Samples.register("records: []\n").toBuilder().plan(plan.id()).build();
        Assessment assessment = Assessment.of(plan, register, Samples.AS_OF, AssessmentOptions.CALENDAR_YEARS);
        ProgressReport report = ProgressReport.of(assessment, register);
        assertThat(Samples.text(Jsoup.parse(report.html(ENGLISH)), "summary"))
                .contains("0 held; no meeting is due within the term.");
        assertThat(Samples.text(Jsoup.parse(report.html(CHINESE)), "summary")).contains("已举行 0 次；计划期内无应举行的会议。");
        Register undated = Samples.register(
                        "records:\n" + Samples.meeting("by-june", "2025-06", "dating: by\ntargets: [council]"))
                .toBuilder()
                .plan(plan.id())
                .build();
        Assessment held = Assessment.of(plan, undated, Samples.AS_OF, AssessmentOptions.CALENDAR_YEARS);
        assertThat(Samples.text(Jsoup.parse(ProgressReport.of(held, undated).html(ENGLISH)), "summary"))
                .contains("no further meeting is due within the term.");
    }

    @Test
    void nothingIsDueBeforeTheTerm() {
        Register register = BundledRegister.LMC_2023_2027.load();
        Assessment assessment = Assessment.of(
                BundledPlan.LMC_2023_2027.load(),
                register,
                LocalDate.of(2022, 6, 30),
                AssessmentOptions.CALENDAR_YEARS);
        Document page = Jsoup.parse(ProgressReport.of(assessment, register).html(ENGLISH));
        assertThat(page.select("#meetings tbody tr").eachText())
                .contains("2021-01-01 to 2022-12-31 before the term, not promised by this plan open")
                .noneMatch(row -> row.contains("not promised by this plan due"));
        assertThat(page.select("#timeline svg g > title").eachText()).contains("2021-01-01 to 2022-12-31: open");
    }

    @Test
    void theReportRepeatsWhatTheRegisterSaysAboutItself() {
        assertThat(Samples.text(BUNDLED.page(ENGLISH), "records"))
                .contains("About the register: Compiled from stored copies of public pages");
        assertThat(Samples.text(BUNDLED.page(CHINESE), "records")).contains("登记册说明：根据公开网页的存档副本编制");
    }

    @Test
    void moneyOfferedForLaterYearsIsNotSaidToBeForTheYearOfTheOffer() {
        assertThat(Samples.text(BUNDLED.page(ENGLISH), "money"))
                .contains(
                        "The year or period is that of the record or project: the money of an offer may be for later years.");
    }

    @Test
    void recordsWithoutAStatedSourceOfMoneyAreNotSaidToNameTheSameSource() {
        String money =
                "  - id: %s\n    kind: money\n    stage: spent\n    amount: {value: \"5\", currency: USD}\n    date: \"2024\""
                        + "\n    targets: [special-fund]" + SOURCE;
        Document page = Samples.of("records:\n" + money.formatted("one") + money.formatted("two"))
                .page(ENGLISH);
        assertThat(Samples.text(page, "money"))
                .contains("may count money twice")
                .doesNotContain("the same source");
    }

    @Test
    void aRecordThatItsOnlySourceDeniesIsNotSaidToCount() {
        Document page = Samples.of("""
                records:
                  - id: denied
                    kind: body
                    step: established
                    date: "2025-02"
                    targets: [media-forum]
                    confidence: high
                    citations: [{publisher: Example Gazette, stance: denies}]
                """).page(ENGLISH);
        assertThat(Samples.text(page, "contested"))
                .contains("If a record counts, it counts with what the record itself says.");
        assertThat(page.select("#set-aside tbody tr").eachText())
                .containsExactly("cites no source that confirms it 1 denied");
    }

    @Test
    void aMeetingWithAnUnknownFirstDaySpansNoDayAfterItsLast() {
        assertThat(BUNDLED.calendarText(ENGLISH))
                .contains(
                        "DTSTART;VALUE=DATE:20180701\r\nDTEND;VALUE=DATE:20180704\r\nSUMMARY;LANGUAGE=en:2018 Mekong-Lancang");
    }

    @Test
    void aCalendarMarksNoNamesAsItExplainsNoMarks() {
        assertThat(BUNDLED.calendarText(ENGLISH)).doesNotContain("*");
        assertThat(BUNDLED.calendarText(CHINESE)).doesNotContain("*").contains("应不晚于此日举行：澜湄合作外长会\r\n");
    }

    @Test
    void aCalendarDoesNotSayThatThePlanPromisedEveryMeetingInIt() {
        assertThat(BUNDLED.calendarText(ENGLISH))
                .contains("X-WR-CALNAME:Meetings: Five-Year Plan of Action on Lancang-Mekong Cooperation (2023-2027)")
                .contains("Recorded meetings may be from before the term\\, and the plan may not name them.");
        assertThat(BUNDLED.calendarText(CHINESE)).contains("所列会议可能早于计划期，也可能未在计划中提及。");
    }

    @Test
    void meetingsOnUnknownDaysAreNotLeftOutOfTheNumberHeld() {
        String more = "targets: [foreign-ministers-meeting]\ncommitments: [\"4.1.1-2\"]";
        Assessed input = Samples.of("records:\n" + Samples.meeting("by-2023", "2023-12", "dating: by\n" + more)
                + Samples.meeting("this-month", "2026-11", more));
        assertThat(Samples.text(input.page(ENGLISH), "summary"))
                .contains("1 held (1 on an unknown day; 1 more possibly after the report date)")
                .doesNotContain("Foreign Ministers' Meeting (4.1.1-2, every year): 0 held");
        assertThat(Samples.text(input.page(CHINESE), "summary")).contains("已举行 1 次（其中 1 次日期未知；另有 1 次或晚于报告日期）");
        String lane = input.page(ENGLISH).select("#timeline .wide svg").text();
        assertThat(lane).contains("every year · 1 held (1 on an unknown day").contains("not drawn: 2");
    }

    @Test
    void aTotalThatLowerConfidenceWouldRaiseSaysThatItMayCountTwice() {
        String money = """
                  - id: %s
                    kind: money
                    stage: allocated
                    amount: {value: "%s", currency: USD}
                    date: "2024"
                    targets: [special-fund]
                    citations: [{publisher: Example Gazette}]
                    confidence: %s
                """;
        Document page = Samples.of("records:\n" + money.formatted("original", "530", "high")
                        + money.formatted("revised", "560", "low"))
                .page(ENGLISH);
        assertThat(page.select("#confidence tbody tr").eachText())
                .contains("Money allocated (records) USD 530 USD 1,090 may count twice revised");
    }
}
