package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.report.Samples.CHINESE;
import static org.lmcplan.report.Samples.ENGLISH;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lmcplan.report.Samples.Assessed;

/** Tests that a Chinese report is Chinese throughout, and an English one English, as far as the register has both languages. */
class ChineseReportTest {

    private static final Assessed INPUT = Samples.of("""
            records:
              - id: forum-2023
                kind: meeting
                title: {en: Forum of 2023, zh: 2023年“青年”论坛}
                date: "2023-05-02"
                until: "2023-05-04"
                commitments: ["4.2.1-1"]
                confidence: high
                citations:
                  - title: {en: A forum opens}
                    publisher: Example Gazette
                    publisherGloss: {zh: 《示例报》}
                    published: "2023-05"
                    date: "2023-05-03"
              - id: untitled
                kind: meeting
                date: "2024-05-02"
                commitments: ["4.2.1-1"]
                confidence: high
                citations: [{publisher: gazette.example.org}]
              - id: grant
                kind: money
                title: {en: A grant, zh: 一笔赠款}
                stage: allocated
                amount: {value: "5", currency: USD}
                period: {from: 2023, to: 2024}
                date: "2023"
                confidence: high
                partOf: forum-2023
                citations: [{publisher: Example Gazette, publisherGloss: {zh: 《示例报》}}]
              - id: share
                kind: money
                stage: allocated
                amount: {value: "6", currency: USD}
                date: "2023"
                confidence: high
                partOf: untitled
                citations: [{publisher: Example Gazette, publisherGloss: {zh: 《示例报》}}]
            projects:
              - id: well
                names: {en: {text: Well, status: unofficial, basis: seen}, zh: {text: 水井, status: unofficial, basis: seen}}
                lead: Well Office
                leadGloss: {zh: 水井办公室}
                organisations: [{en: Water Users, zh: 用水户协会}, {en: Well Diggers}]
                starts: "2024-03"
                partOf: grant
                confidence: high
                citations: [{publisher: Example Gazette, publisherGloss: {zh: 《示例报》}}]
            """);
    private static final Document CHINESE_PAGE = INPUT.page(CHINESE);
    private static final Document ENGLISH_PAGE = INPUT.page(ENGLISH);

    @Test
    void publishersAndOrganisationsHaveTheirNamesInTheLanguageOfTheReport() {
        assertThat(Samples.text(CHINESE_PAGE, "records"))
                .contains("《示例报》：A forum opens · 发布于2023年5月 · 所载日期：2023年5月3日")
                .contains("gazette.example.org", "水井办公室 · 用水户协会 · Well Diggers")
                .doesNotContain("Example Gazette", "Well Office", "Water Users");
        assertThat(Samples.text(ENGLISH_PAGE, "records"))
                .contains("Example Gazette: A forum opens · published 2023-05 · gives the date 2023-05-03")
                .contains("Well Office · Water Users · Well Diggers")
                .doesNotContain("《示例报》");
    }

    @Test
    void recordsThatAreRelatedAreCalledByTheirTitlesOrElseByTheirIds() {
        assertThat(Samples.text(CHINESE_PAGE, "records")).contains("属于“2023年‘青年’论坛”", "属于untitled", "属于“一笔赠款”");
        assertThat(Samples.text(ENGLISH_PAGE, "records"))
                .contains("part of “Forum of 2023”", "part of untitled", "part of “A grant”");
    }

    @Test
    void datesAreWrittenInChinese() {
        assertThat(Samples.text(CHINESE_PAGE, "records"))
                .contains("会议或活动 · 2023年5月2日至4日", "所属时段：2023年至2024年", "2024年3月起");
        assertThat(CHINESE_PAGE.title()).matches("进展报告：《.*》（截至20\\d\\d年\\d+月\\d+日）");
        assertThat(CHINESE_PAGE.text()).doesNotContainPattern("20\\d\\d-\\d\\d");
    }
}
