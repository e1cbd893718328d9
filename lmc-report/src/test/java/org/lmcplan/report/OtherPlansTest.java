package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.report.Samples.CHINESE;
import static org.lmcplan.report.Samples.ENGLISH;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;

/** Tests that the report says nothing about a plan that is only true of another one. */
class OtherPlansTest {

    private static final String HARBOURS = """
            format: lmc-plan/2
            id: other-plan
            names: {%1$s: {text: "%2$s", status: unofficial, basis: seen}}
            language: %1$s
            edition: full
            term: {from: 2030, to: 2031}
            title: "%2$s"
            textSource: page
            sources:
              - {id: page, title: {%1$s: "%2$s"}, publisher: Example Ports, address: "https://example.org/plan"}
            sections:
              - {number: "1", title: "%3$s"}
              - {number: "1.2", title: "%3$s", body: "%4$s"}
              - {number: "2", title: "%5$s", body: "%4$s"}
            commitments:
              - {id: "1.2-1", quote: "%4$s", marker: "%4$s", force: deliver, acts: [build-capacity]}
              - {id: "2-1", quote: "%4$s", marker: "%4$s", force: deliver, acts: [create]}
            """;

    private static final Plan ENGLISH_PLAN =
            plan(HARBOURS.formatted("en", "Harbour plan", "Pilots", "Train pilots", "Lights"));
    private static final Plan THAI_PLAN = plan(HARBOURS.formatted("th", "แผนท่าเรือ", "นำร่อง", "ฝึกอบรม", "ไฟ"));

    @Test
    void aReportOnAnEnglishPlanMentionsNoOtherLanguageAndNoChapterOfAnotherPlan() {
        for (Locale locale : new Locale[] {ENGLISH, CHINESE}) {
            assertThat(page(ENGLISH_PLAN, locale).text())
                    .doesNotContain("Chinese", "Framework and support", "工作架构", "支柱", "Lancang", "pillar", "澜湄");
        }
        assertThat(Samples.text(page(ENGLISH_PLAN, ENGLISH), "commitments"))
                .contains("Lines are quoted word for word. ")
                .doesNotContain("translations");
        assertThat(Samples.text(page(ENGLISH_PLAN, CHINESE), "commitments")).contains("以下为计划原文（英语）。");
    }

    @Test
    void aReportOnAThaiPlanNamesItsLanguage() {
        assertThat(Samples.text(page(THAI_PLAN, ENGLISH), "commitments"))
                .contains("Lines are quoted word for word in Thai. ")
                .contains("ฝึกอบรม");
        assertThat(Samples.text(page(THAI_PLAN, CHINESE), "commitments")).contains("以下为计划原文（泰语）。");
        assertThat(page(THAI_PLAN, ENGLISH).select("#commitments q[lang=th]")).hasSize(2);
    }

    @Test
    void linesWithoutAnAreaAreCountedUnderTheChaptersOfTheirPlan() {
        Document page = page(ENGLISH_PLAN, ENGLISH);
        assertThat(page.select("#areas tbody tr").eachText()).containsExactly("1 Pilots 1", "2 Lights 1");
        assertThat(Samples.text(page, "areas")).startsWith("Sections by progress");
        assertThat(Samples.text(page(THAI_PLAN, ENGLISH), "areas")).contains("1 นำร่อง", "2 ไฟ");
    }

    @Test
    void theBundledPlanHasItsOwnChaptersAndLanguage() {
        Document page = Samples.bundled(AssessmentOptions.CALENDAR_YEARS).page(ENGLISH);
        assertThat(Samples.text(page, "areas")).contains("Other lines 3 Working framework", "5 Support system");
        assertThat(Samples.text(page, "commitments"))
                .contains("Lines are quoted word for word in Chinese; translations are for reading only.");
        Document chinese = Samples.bundled(AssessmentOptions.CALENDAR_YEARS).page(CHINESE);
        assertThat(Samples.text(chinese, "areas")).contains("其他承诺 3 工作架构");
        assertThat(Samples.text(chinese, "commitments")).contains("以下为计划原文。各条承诺");
    }

    @Test
    void whatAPlanDoesNotContainIsSaidOrLeftOut() {
        Document page = page(ENGLISH_PLAN, ENGLISH);
        assertThat(Samples.text(page, "summary")).doesNotContain("0 of 0", "that the plan names");
        assertThat(Samples.text(page, "shares"))
                .doesNotContain("By pillar", "By priority area")
                .contains("By force");
        assertThat(Samples.text(page, "instruments")).contains("The plan document lists no instruments.");
        assertThat(Samples.text(page, "meetings"))
                .contains("No line of the plan document promises meetings of a body that it lists.");
        assertThat(Samples.text(page, "limits")).contains("promises an ongoing activity");
        Plan trackable = ENGLISH_PLAN.toBuilder()
                .commitments(ENGLISH_PLAN.commitments().subList(1, 2))
                .build();
        assertThat(Samples.text(page(trackable, ENGLISH), "limits"))
                .isEqualTo("Lines that cannot be tracked to completion, and why Every line can be tracked.");
    }

    @Test
    void nothingIsSaidAboutAmountsInTheText() {
        assertThat(Samples.of("records: []\n").page(ENGLISH).text()).doesNotContain("states no amounts");
        assertThat(Samples.bundled(AssessmentOptions.CALENDAR_YEARS)
                        .page(ENGLISH)
                        .text())
                .doesNotContain("states no amounts");
    }

    private static Document page(Plan plan, Locale locale) {
        Register register =
                Samples.register("records: []\n").toBuilder().plan(plan.id()).build();
        Assessment assessment = Assessment.of(plan, register, Samples.AS_OF, AssessmentOptions.CALENDAR_YEARS);
        return Jsoup.parse(ProgressReport.of(assessment, register).html(locale));
    }

    private static Plan plan(String text) {
        return LmcReader.create()
                .read(DocumentSource.text(text, Format.YAML).named("plan.yaml"))
                .orThrow();
    }
}
