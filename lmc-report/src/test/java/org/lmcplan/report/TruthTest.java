package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.report.Samples.CHINESE;
import static org.lmcplan.report.Samples.ENGLISH;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.Recurrence;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.report.Samples.Assessed;

/** Tests that the report does not claim more than the records show. */
class TruthTest {

    private static final String LEADERS = "targets: [leaders-meeting]\ncommitments: [\"4.1.1-1\"]";

    @ParameterizedTest
    @EnumSource
    void afterTheTermNoMeetingIsMissingThatThePlanDidNotPromise(Recurrence recurrence) {
        Register register = Samples.register("records:\n" + Samples.meeting("fifth", "2026-01-15", LEADERS));
        Assessment assessment = Assessment.of(
                BundledPlan.LMC_2023_2027.load(),
                register,
                LocalDate.of(2029, 6, 1),
                new AssessmentOptions(recurrence, Confidence.MEDIUM));
        Document page = Jsoup.parse(ProgressReport.of(assessment, register).html(ENGLISH));
        assertThat(page.text()).doesNotContain("2028-", "2027-01-01 to 2028");
        assertThat(Samples.text(page, "summary"))
                .contains("1 held, most recently 2026-01-15; no further meeting is due within the term");
        assertThat(Samples.text(page, "series-4.1.1-1-leaders-meeting"))
                .endsWith("no further meeting is due within the term");
    }

    @Test
    void theSummaryShowsThatALineContinuesAndThatItsLastWindowHasNoRecord() {
        Assessed bundled = Samples.bundled(AssessmentOptions.CALENDAR_YEARS);
        Document page = bundled.page(ENGLISH);
        assertThat(page.select(".tiles .continuing").text())
                .startsWith("5 continuing (1 without a record in the last closed window)");
        assertThat(Samples.text(page, "summary"))
                .contains(
                        "4.1.1-1 counts as continuing because at least one meeting was held within the term, but there is no record of"
                                + " a meeting in the last closed window, 2024-01-01 to 2025-12-31 (Lancang-Mekong Cooperation"
                                + " Leaders' Meeting).");
        assertThat(Samples.text(page, "line-4.1.1-1"))
                .contains("continuing no record of a meeting in the last closed window, 2024-01-01 to 2025-12-31");
        assertThat(Samples.text(page, "line-4.1.1-2")).doesNotContain("last closed window");
        assertThat(Samples.text(bundled.page(CHINESE), "summary"))
                .contains("5 持续落实（其中 1 条在最近已结束的窗口期内无记录）")
                .contains("最近一个已结束的窗口期（2024年1月1日至2025年12月31日）内无会议记录");
        assertThat(Samples.text(Samples.bundled(AssessmentOptions.ROLLING).page(ENGLISH), "line-4.1.1-2"))
                .contains("last closed window, 2025-08-15 to 2026-08-15");
    }

    @Test
    void aStatementThatMeetingsWereCalledOffIsNoProgress() {
        Assessed input = Samples.of("""
                records:
                  - id: called-off
                    kind: statement
                    title: {en: There will be no further meetings}
                    date: "2024-10-01"
                    commitments: ["4.1.1-2", "4.2.14-1"]
                    targets: [foreign-ministers-meeting]
                    citations: [{publisher: Example Gazette}]
                    confidence: high
                """);
        Document page = input.page(ENGLISH);
        assertThat(page.select(".tiles b").eachText()).containsExactly("92", "2", "0", "0", "0", "0");
        assertThat(Samples.text(page, "summary"))
                .contains("0 of 94 lines show some progress; for 2 there are only statements; for 92 nothing is known");
        assertThat(Samples.text(page, "line-4.2.14-1")).contains("statement only called-off");
        assertThat(Samples.text(input.page(CHINESE), "line-4.2.14-1")).contains("仅有表态");
    }

    @Test
    void recordsOfLowConfidenceChangeNoStatusAndTheReportShowsWhatTheyWouldChange() {
        String records = """
                records:
                  - id: rumour
                    kind: document
                    stage: adopted
                    date: "2024-05"
                    targets: [water-plan]
                    citations: [{publisher: Example Gazette}]
                    confidence: low
                  - id: hearsay
                    kind: money
                    stage: spent
                    amount: {value: "7", currency: USD}
                    date: "2024"
                    targets: [special-fund]
                    citations: [{publisher: Example Gazette}]
                    confidence: low
                """;
        Document page = Samples.of(records).page(ENGLISH);
        assertThat(Samples.text(page, "line-4.2.12-1")).endsWith("no record");
        assertThat(Samples.text(page, "summary"))
                .contains("2 records do not count because this report requires at least medium confidence.");
        assertThat(page.select("#confidence tbody tr").eachText())
                .contains(
                        "4.2.12-1 no record delivered rumour",
                        "LMC Special Fund no record active hearsay",
                        "Money spent (records) not stated USD 7 hearsay");
        assertThat(Samples.text(Samples.of(records).page(CHINESE), "confidence"))
                .contains("无记录 已落实 rumour");
        Assessed any = Samples.assessed(
                Samples.register(records), AssessmentOptions.CALENDAR_YEARS.withLeastConfidence(Confidence.LOW));
        assertThat(Samples.text(any.page(ENGLISH), "confidence")).contains("Records of any confidence count");
        assertThat(Samples.text(any.page(ENGLISH), "line-4.2.12-1")).endsWith("delivered rumour");
        assertThat(Samples.text(Samples.of("records: []\n").page(ENGLISH), "confidence"))
                .contains("Counting the others as well would change nothing.");
    }

    @Test
    void whatRecordsOfLowConfidenceMayChangeIsShownAsARange() {
        String records = """
                records:
                  - id: late
                    kind: document
                    stage: adopted
                    date: "2026"
                    targets: [water-plan]
                    citations: [{publisher: Example Gazette}]
                    confidence: low
                  - id: known
                    kind: money
                    stage: spent
                    amount: {value: "5", currency: USD}
                    date: "2024"
                    targets: [special-fund]
                    citations: [{publisher: Example Gazette}]
                    confidence: high
                  - id: hearsay
                    kind: money
                    stage: spent
                    amount: {value: "7", currency: USD}
                    date: "2026"
                    targets: [special-fund]
                    citations: [{publisher: Example Gazette}]
                    confidence: low
                  - id: other
                    kind: money
                    stage: spent
                    amount: {value: "9", currency: USD}
                    date: "2024"
                    targets: [special-fund]
                    citations: [{publisher: Example Gazette}]
                    confidence: low
                """;
        Assessed input = Samples.of(records);
        assertThat(input.page(ENGLISH).select("#confidence tbody tr").eachText())
                .contains(
                        "4.2.12-1 no record undetermined between “no record” and “delivered” possibly: late",
                        "Money spent (records) USD 5 USD 14 may count twice other",
                        "Money spent (records) not stated USD 7 hearsay");
        assertThat(Samples.text(input.page(ENGLISH), "money")).doesNotContain("possibly after the report date");
        Assessed any = Samples.assessed(
                Samples.register(records), AssessmentOptions.CALENDAR_YEARS.withLeastConfidence(Confidence.LOW));
        assertThat(Samples.text(any.page(ENGLISH), "money")).contains("possibly after the report date");
    }

    @Test
    void aMeetingOfLowConfidenceIsShownAsWhatWouldChange() {
        String more = LEADERS.replace("commitments", "note: {en: Seen once.}\ncommitments");
        String meeting = Samples.meeting("fifth", "2025-12-01", more).replace("confidence: high", "confidence: low");
        Document page = Samples.of("records:\n" + meeting).page(ENGLISH);
        assertThat(page.select("#confidence tbody tr").eachText())
                .anyMatch(row -> row.startsWith("Lancang-Mekong Cooperation Leaders' Meeting (meetings) 0 held")
                        && row.contains("1 held next by 2027-12-31: due fifth"));
    }

    @Test
    void totalsThatMayCountMoneyTwiceSaySo() {
        String money = """
                  - id: %s
                    kind: money
                    stage: allocated
                    amount: {value: "%s", currency: USD}
                    date: "%s"
                    targets: [%s]
                    citations: [{publisher: Example Gazette}]
                    confidence: high
                """;
        Assessed twice = Samples.of("records:\n"
                + money.formatted("original", "530", "2023-03", "special-fund")
                + money.formatted("revised", "560", "2023-11", "special-fund"));
        assertThat(Samples.text(twice.page(ENGLISH), "money"))
                .contains(
                        "Some totals may count money twice.",
                        "all USD 1,090 may count twice",
                        "2023 USD 1,090 may count twice allocated");
        assertThat(Samples.text(twice.page(CHINESE), "money")).contains("部分合计可能重复计算", "USD 1,090 可能重复计算");
        for (String other : List.of(
                money.formatted("other", "560", "2023-03", "gcms"),
                money.formatted("other", "560", "2024-03", "special-fund"))) {
            Assessed once = Samples.of("records:\n" + money.formatted("one", "530", "2023-03", "special-fund") + other);
            assertThat(Samples.text(once.page(ENGLISH), "money"))
                    .contains("USD 1,090")
                    .doesNotContain("twice");
        }
        assertThat(Samples.text(
                        Samples.bundled(AssessmentOptions.CALENDAR_YEARS).page(ENGLISH), "money"))
                .as("money for Cambodia in 2017 is not that for the Lao PDR in 2018")
                .contains("2017 USD 7,300,000 allocated")
                .doesNotContainPattern("all USD [0-9,.]+ may count twice");
    }

    @Test
    void moneyForSeveralYearsIsShownUnderItsPeriod() {
        Assessed input = Samples.of("""
                records:
                  - id: five-years
                    kind: money
                    stage: allocated
                    amount: {value: "200", currency: USD}
                    date: "2023-01-01"
                    until: "2027-12-31"
                    targets: [special-fund]
                    citations: [{publisher: Example Gazette}]
                    confidence: high
                  - id: fiscal-year
                    kind: money
                    stage: allocated
                    amount: {value: "5", currency: KHR}
                    date: "2023-10-01"
                    until: "2024-09-30"
                    targets: [special-fund]
                    citations: [{publisher: Example Gazette}]
                    confidence: high
                projects:
                  - id: open-end
                    names: {en: {text: Open end, status: unofficial, basis: seen}}
                    starts: "2019"
                    funding: [{funder: special-fund, stage: allocated, amount: {value: "7", currency: USD}}]
                    commitments: ["5.2-1"]
                    citations: [{publisher: Example Gazette}]
                    confidence: medium
                """);
        assertThat(Samples.text(input.page(ENGLISH), "money"))
                .contains("By year or period", "2023–2027 USD 200", "2023/24 KHR 5", "from 2019 USD 7")
                .doesNotContain("2023 USD", "2019 KHR");
        assertThat(Samples.text(input.page(CHINESE), "money")).contains("按年份或时段", "自2019年起 USD 7");
    }

    @Test
    void aWorkingGroupToBeSetUpWhenAppropriateIsNotListedAsRecurring() {
        Document page = Samples.bundled(AssessmentOptions.CALENDAR_YEARS).page(ENGLISH);
        assertThat(page.select("#limits tbody tr").eachText())
                .filteredOn(row -> row.contains("no interval stated"))
                .singleElement()
                .asString()
                .contains("4.2.12-2")
                .doesNotContain("4.3.4-2", "4.3.5-1");
        assertThat(Samples.text(page, "limits")).doesNotContain("4.3.4-2");
    }
}
