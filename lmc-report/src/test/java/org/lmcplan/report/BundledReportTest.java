package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.report.Samples.CHINESE;
import static org.lmcplan.report.Samples.ENGLISH;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.report.Samples.Assessed;

/** Tests the report on the bundled register as of 28 November 2026. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the pages are generated once
class BundledReportTest {

    private final Assessed bundled = Samples.bundled(AssessmentOptions.CALENDAR_YEARS);
    private final int active = bundled.assessment().whole().active().part();
    private final int statements = bundled.assessment().whole().count(Progress.STATEMENT_ONLY);
    private final Document calendar = bundled.page(ENGLISH);
    private final Document rolling = Samples.bundled(AssessmentOptions.ROLLING).page(ENGLISH);
    private final Document chinese = bundled.page(CHINESE);

    @Test
    void theSummaryStatesTheBasisAndWhatIsUnknown() {
        assertThat(calendar.select("h1").text()).endsWith("(2023-2027), as of 2026-11-28");
        assertThat(Samples.text(calendar, "summary"))
                .contains(bundled.register().records().size() + " records and "
                        + bundled.register().projects().size()
                        + " projects of the register lmc-2023-2027-public (version 2, compiled 2026-11-28)")
                .contains("read by calendar years")
                .contains("No record does not mean that nothing happened")
                .contains(active + " of 94 lines show some progress; for " + statements
                        + " there are only statements; for " + (94 - active - statements)
                        + " nothing is known for certain");
        assertThat(Samples.text(chinese, "summary"))
                .contains(
                        "无记录并不意味着没有行动",
                        "94 条承诺中，" + active + " 条有进展，" + statements + " 条仅有表态，" + (94 - active - statements)
                                + " 条尚无确切信息");
    }

    @Test
    void theSummarySaysForHowManyLinesASearchIsRecorded() {
        List<CommitmentAnswer> lines = bundled.assessment().commitments().stream()
                .filter(answer -> answer.support().evidence().isEmpty())
                .toList();
        Set<CommitmentId> searched = bundled.register().searches().stream()
                .flatMap(search -> search.commitments().stream())
                .collect(Collectors.toSet());
        long inVain = lines.stream()
                .filter(answer -> searched.contains(answer.commitment().id()))
                .count();
        boolean all = inVain == lines.size();
        assertThat(Samples.text(calendar, "summary"))
                .contains(
                        all
                                ? "A search is recorded for each of the " + inVain
                                        + " lines without a record that counts."
                                : "Of the " + lines.size()
                                        + " lines without a record that counts, a search is recorded for " + inVain
                                        + "; for " + (lines.size() - inVain) + " no search is recorded.");
        assertThat(Samples.text(chinese, "summary"))
                .contains("没有可计入记录的 " + lines.size() + " 条承诺" + (all ? "均有查找记录。" : "中，" + inVain + " 条有查找记录"));
    }

    @Test
    void theDueDateOfTheNextMeetingDependsOnTheRecurrence() {
        assertThat(Samples.text(calendar, "summary"))
                .contains(
                        "4 held, most recently 2023-12-25; was due by 2025-12-31: no record ; next by 2027-12-31: due .");
        assertThat(Samples.text(rolling, "summary"))
                .contains("4 held, most recently 2023-12-25; was due by 2025-12-25: no record .");
        assertThat(Samples.text(chinese, "summary"))
                .contains("已举行 4 次，最近一次：2023年12月25日；原应不晚于2025年12月31日举行： 无记录 ；下一次应不晚于2027年12月31日： ");
    }

    @Test
    void noForeignMinistersMeetingIsRecordedIn2019AndIn2026() {
        assertThat(windows(calendar))
                .contains("2019-01-01 to 2019-12-31 before the term, not promised by this plan no record")
                .contains("2026-01-01 to 2026-12-31 due");
        assertThat(windows(rolling))
                .contains("2025-08-15 to 2026-08-15 no record")
                .filteredOn(row -> row.contains("held late foreign-ministers-meeting"))
                .hasSize(6);
    }

    @Test
    void theTimelineShowsEachMeetingAndEachWindow() {
        List<String> titles = calendar.select("#timeline .wide svg g > title").eachText();
        assertThat(titles)
                .contains("2023-12-25 #4 leaders-meeting-4", "2019-01-01 to 2019-12-31: no record")
                .filteredOn(title -> title.matches(".*foreign-ministers-meeting-\\d+"))
                .hasSize(10);
        assertThat(calendar.select("#timeline .narrow svg g > title").eachText())
                .isEqualTo(titles);
        assertThat(rolling.select("#timeline .wide svg g > title").eachText())
                .contains("2023-12-25 to 2025-12-25: no record");
    }

    @Test
    void nothingIsRecordedAboutTheEnvironmentStrategy() {
        assertThat(Samples.text(calendar, "line-4.2.14-1"))
                .contains("no record nothing found that counts on 2026-11-28");
        assertThat(Samples.text(calendar, "target-environment-strategy"))
                .contains("no record unknown nothing found that counts on 2026-11-28");
    }

    @Test
    void commitmentsAreQuotedAndTranslatedOnlyInTheEnglishReport() {
        assertThat(calendar.select("#line-4\\.1\\.1-1 q[lang=zh]").text()).isEqualTo("每两年召开一次澜湄合作领导人会议");
        assertThat(Samples.text(calendar, "line-4.1.1-1")).contains("Convene the LMC Leaders’ Meeting");
        assertThat(Samples.text(chinese, "line-4.1.1-1")).doesNotContain("Convene");
        assertThat(calendar.select("#commitments tr[id]")).hasSize(94);
    }

    @Test
    void theMatrixCountsEveryCommitmentOnce() {
        assertThat(calendar.select("#areas td").eachText().stream()
                        .filter(cell -> !cell.isEmpty())
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(94);
    }

    @Test
    void moneyDisagreeingSourcesAndExcludedRecordsAreListed() {
        assertThat(Samples.text(calendar, "money")).contains("USD 300,000,000").contains("is not split");
        assertThat(Samples.text(chinese, "money")).contains("中国 USD 300,000,000");
        assertThat(Samples.text(calendar, "contested")).contains("gives the date 2016-03-01", "991", "over 700");
        assertThat(Samples.text(calendar, "set-aside")).contains("concerns no line", "media-summit-2018");
        assertThat(Samples.text(calendar, "limits")).contains("with no interval stated");
        assertThat(calendar.getElementById("left-out")).isNull();
    }

    @Test
    void everyLinkWithinThePageHasATargetAndEveryIdIsUnique() {
        for (Document page : List.of(calendar, rolling, chinese)) {
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("a[href^=#]"))
                    .hasSizeGreaterThan(200)
                    .allSatisfy(link -> assertThat(
                                    page.getElementById(link.attr("href").substring(1)))
                            .as(link.toString())
                            .isNotNull());
        }
    }

    @Test
    void markdownHasTheSameTables() {
        String markdown =
                Samples.bundled(AssessmentOptions.CALENDAR_YEARS).report().markdown(ENGLISH);
        assertThat(markdown)
                .contains("| <a id=\"line-4.2.14-1\"></a>4.2.14-1 | “")
                .contains("[\\[1\\]](<http://bb.chineseembassy.org/eng/zgyw/t1350714.htm>)");
        assertThat(markdown.lines().filter(line -> line.startsWith("| <a id=\"line-")))
                .hasSize(94)
                .allMatch(line -> line.split("(?<!\\\\)\\|", -1).length == 7);
    }

    @Test
    void thePageIsSelfContainedAndAccessible() {
        for (Document page : List.of(calendar, chinese)) {
            assertThat(page.select("script, link, img, iframe, object, style ~ style"))
                    .isEmpty();
            assertThat(page.select("style").html()).doesNotContain("url(", "@import");
            assertThat(page.select("th")).allMatch(head -> head.hasAttr("scope"));
            assertThat(page.select("table"))
                    .allMatch(table -> !table.select("caption").isEmpty());
            assertThat(page.select("svg[role=img]")).hasSize(2).allSatisfy(svg -> {
                assertThat(svg.select("> title, > desc")).hasSize(2);
                assertThat(svg.attr("aria-labelledby").split(" ")).allMatch(id -> page.getElementById(id) != null);
            });
            assertThat(page.select("h1")).hasSize(1);
        }
        assertThat(calendar.select("html").attr("lang")).isEqualTo("en");
        assertThat(chinese.select("html").attr("lang")).isEqualTo("zh-Hans");
    }

    private static List<String> windows(Document page) {
        return page.select("#meetings table:last-of-type tbody tr").stream()
                .map(Element::text)
                .toList();
    }
}
