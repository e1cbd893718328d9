package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.report.Samples.CHINESE;
import static org.lmcplan.report.Samples.ENGLISH;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.report.Samples.Assessed;

/** Tests that a reader is not left to guess what a word or a number of the report means. */
class ClearReportTest {

    private static final Assessed BUNDLED = Samples.bundled(AssessmentOptions.CALENDAR_YEARS);
    private static final Document PAGE = BUNDLED.page(ENGLISH);
    private static final Document CHINESE_PAGE = BUNDLED.page(CHINESE);
    private static final String SOURCE = "\n    confidence: high\n    citations: [{publisher: Example Gazette}]\n";

    @Test
    void aMeetingThatIsOverdueIsNotCalledTheNextOne() {
        assertThat(Samples.text(PAGE, "series-4.1.1-1-leaders-meeting"))
                .endsWith("was due by 2025-12-31: no record ; next by 2027-12-31: due");
        assertThat(Samples.text(PAGE, "series-4.1.1-2-foreign-ministers-meeting"))
                .endsWith(" by 2026-12-31: due")
                .doesNotContain("was due");
        assertThat(Samples.text(CHINESE_PAGE, "summary"))
                .contains("；原应不晚于2025年12月31日举行： 无记录 ；下一次应不晚于2027年12月31日：", "；下一次应不晚于2026年12月31日：");
    }

    @Test
    void aLineWithRecordsAlsoShowsWhatWasSearchedInVain() {
        assertThat(Samples.text(PAGE, "line-4.1.1-1")).contains("nothing more found on 2026-11-28: public web pages");
        assertThat(Samples.text(CHINESE_PAGE, "line-4.1.1-1")).contains("2026年11月28日查找公开网页，未查到其他记录");
        assertThat(PAGE.text()).doesNotContain("found on 2026-11-28: www");
    }

    @Test
    void recordsThatCountPossiblyAreNotListedAmongThoseSetAside() {
        Assessed input = Samples.of("""
                records:
                  - {id: late, kind: money, stage: spent, amount: {value: "5", currency: USD}, date: "2026", confidence: high, citations: [{publisher: Example Gazette}]}
                """);
        Document page = input.page(ENGLISH);
        assertThat(Samples.text(page, "set-aside")).contains("No record is set aside.");
        assertThat(page.select("#set-aside table caption").text())
                .isEqualTo("Records that count, but not as one certain record");
        assertThat(Samples.text(input.page(CHINESE), "set-aside")).contains("没有未计入的记录。", "计入但不确定或重复的记录");
        assertThat(Samples.text(page, "commitments"))
                .contains("“Possibly” marks records whose date may lie outside the term or after the report date.");
    }

    @Test
    void theChartSaysInWordsThatThereIsNoRecord() {
        String chart = PAGE.select("#timeline svg > desc").text();
        assertThat(chart).contains("no record of a meeting").doesNotContain(": 0 held");
    }

    @Test
    void oneSentenceSaysThatEveryLineWithoutARecordWasSearched() {
        List<String> lines = BUNDLED.assessment().commitments().stream()
                .map(answer -> answer.commitment().id().value())
                .toList();
        Assessed all = searched(lines, "");
        assertThat(Samples.text(all.page(ENGLISH), "summary"))
                .contains("A search is recorded for each of the 94 lines without a record that counts.");
        assertThat(Samples.text(all.page(CHINESE), "summary")).contains("没有可计入记录的 94 条承诺均有查找记录。");
        assertThat(Samples.text(searched(List.of("4.1.1-1"), "").page(CHINESE), "summary"))
                .contains("没有可计入记录的 94 条承诺中，1 条有查找记录，93 条没有查找记录。");
        String allButOne = String.join("\", \"", lines.subList(1, lines.size()));
        String record = Samples.meeting("all-but-one", "2024-05-01", "commitments: [\"" + allButOne + "\"]");
        assertThat(Samples.text(searched(lines, record).page(ENGLISH), "summary"))
                .contains("A search is recorded for the one line without a record that counts.");
    }

    @Test
    void theDayOnWhichABodyIsFirstShownIsNotCalledItsBeginning() {
        assertThat(Samples.text(PAGE, "target-special-fund"))
                .containsPattern("first shown by \\d{4}-\\d\\d-\\d\\d")
                .doesNotContain("active by");
        assertThat(Samples.text(CHINESE_PAGE, "target-special-fund")).contains("最早记录：20");
    }

    @Test
    void moneyFromBeforeTheTermIsToldFromMoneyOfTheTerm() {
        Assessed input = Samples.of("records:\n" + money("before", "100", "2019", "")
                + money("within", "20.50", "2024", "")
                + money("fiscal", "3.50", "2023", "period: {from: 2023-10-01, to: 2024-09-30}")
                + money("whole-term", "1", "2023", "period: {from: 2023, to: 2027}")
                + money("beyond", "7", "2027", "period: {from: 2027, to: 2028}")
                + money("past-end", "9", "2027", "period: {to: 2027}")
                + money("unknown", "11", "2024", "dating: by"));
        Document page = input.page(ENGLISH);
        assertThat(page.select("#money tbody tr").eachText())
                .contains(
                        "of this, in the years of the plan USD 25 may count twice spent records fiscal whole-term within");
        assertThat(Samples.text(page, "money")).contains("All years are shown, also those before the term.");
        List<String> rows = page.select("#money tbody tr").eachText();
        assertThat(rows.stream()
                        .filter(row -> row.startsWith("not stated USD 11"))
                        .toList())
                .as("what states no year comes last")
                .containsExactly(rows.get(rows.size() - 1));
        assertThat(Samples.text(input.page(CHINESE), "money")).contains("其中计划期各年 USD 25", "所列包括计划期前各年。");
        assertThat(Samples.text(
                        Samples.of("records:\n" + money("within", "20", "2024", ""))
                                .page(ENGLISH),
                        "money"))
                .doesNotContain("of this");
    }

    @Test
    void anAmountHasDecimalsOnlyIfTheyAreNotZero() {
        assertThat(Samples.text(
                        Samples.of("records:\n" + money("whole", "1200.00", "2024", ""))
                                .page(ENGLISH),
                        "money"))
                .contains("USD 1,200 ")
                .doesNotContain(".00");
        assertThat(Samples.text(
                        Samples.of("records:\n" + money("cents", "0.50", "2024", ""))
                                .page(ENGLISH),
                        "money"))
                .contains("USD 0.50 ");
    }

    @Test
    void aRecordShowsWhereAndHowAMeetingWasHeld() {
        String meeting = Samples.meeting(
                        "both", "2024-05-01", "place: {country: TH, locality: {en: Bangkok, zh: 曼谷}}\nmode: hybrid")
                + Samples.meeting("country", "2024-06-01", "place: {country: LA}")
                + Samples.meeting("town", "2024-07-01", "place: {locality: {en: Anytown}}")
                + Samples.meeting("nowhere", "2024-08-01", "place: {}");
        Document page = Samples.of("records:\n" + meeting).page(ENGLISH);
        assertThat(Samples.text(page, "records"))
                .contains(
                        "2024-05-01 · Bangkok, Thailand · hybrid",
                        "2024-06-01 · Lao PDR",
                        "2024-07-01 · Anytown",
                        "2024-08-01 · high");
        assertThat(Samples.text(Samples.of("records:\n" + meeting).page(CHINESE), "records"))
                .contains("泰国曼谷");
    }

    @Test
    void aRecordSaysThatItIsAReportAndNotThatItReportsSomethingUnnamed() {
        String statement = "  - id: %1$s\n    kind: statement\n    says: %1$s\n    date: \"2024\"" + SOURCE;
        Document page = Samples.of("records:\n" + statement.formatted("reports") + statement.formatted("announces"))
                .page(ENGLISH);
        assertThat(Samples.text(page, "records"))
                .contains("statement · 2024 · report ·", "statement · 2024 · announcement ·");
    }

    @Test
    void theFundingOfAProjectForOneYearNamesThatYearOnce() {
        Document page = Samples.of("""
                records: []
                projects:
                  - id: wells
                    names: {en: {text: Wells, status: unofficial, basis: seen}}
                    funding: [{funder: special-fund, stage: allocated, period: {from: 2022, to: 2022}, amount: {value: "7", currency: USD}}]
                    commitments: ["5.2-1"]
                    citations: [{publisher: Example Gazette}]
                    confidence: medium
                """).page(ENGLISH);
        assertThat(Samples.text(page, "records")).contains("USD 7 allocated (2022)");
    }

    @Test
    void noLineOfTheReportEndsWithALineBreak() {
        assertThat(BUNDLED.report().markdown(ENGLISH)).doesNotContain("held<br> |");
    }

    private static Assessed searched(List<String> lines, String records) {
        return Samples.of((records.isEmpty() ? "records: []\n" : "records:\n" + records)
                + "searches:\n  - {id: all, date: \"2026-01\", places: [www], commitments: [\""
                + String.join("\", \"", lines) + "\"]}\n");
    }

    private static String money(String id, String amount, String date, String more) {
        return "  - id: " + id + "\n    kind: money\n    stage: spent\n    amount: {value: \"" + amount
                + "\", currency: USD}\n    date: \"" + date + "\"\n    countries: [LA]\n    " + more + SOURCE;
    }
}
