package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Plan;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.validate.SampleReports;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;

class HtmlReportTest {

    private static final Set<String> REACHING_OUT =
            Set.of("src", "srcset", "style", "action", "formaction", "data", "ping");

    @Test
    void noTextAddsAnElementOrAnAttribute() {
        for (Locale locale : SampleOptions.LOCALES) {
            List<String> bones = bones(parse(SampleReports.of("plain"), SampleOptions.hostile(locale, "plain")));
            for (String text : SampleOptions.HOSTILE) {
                Document page = parse(SampleReports.of(text), SampleOptions.hostile(locale, text));
                assertThat(bones(page)).as(text).isEqualTo(bones);
            }
        }
    }

    @Test
    void theComparisonNoticesAnAddedElement() {
        String page = ReportFormat.HTML.write(SampleReports.of("plain"));
        assertThat(bones(Jsoup.parse(page.replaceFirst("plain", "<b onclick='x'>plain</b>"))))
                .isNotEqualTo(bones(Jsoup.parse(page)));
    }

    @Test
    void thePageIsWellFormedForXmlParsersToo() throws Exception {
        String page = ReportFormat.HTML.write(SampleReports.full(), SampleOptions.options(Locale.CHINESE));
        String withoutScript = page.replace(HtmlAssets.SCRIPT, "").replace("<!DOCTYPE html>\n", "");
        assertThat(JunitReportTest.parse(withoutScript).getTagName()).isEqualTo("html");
        assertThat(Jsoup.parse(page, Parser.htmlParser().setTrackErrors(10)).select("article"))
                .hasSize(7);
    }

    @Test
    void thePageIsSelfContained() {
        Document page = parse(SampleReports.full(), SampleOptions.options(Locale.ENGLISH));
        assertThat(page.select("link, img, iframe, object, embed, base, script[src]"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).isNotIn(REACHING_OUT).doesNotStartWith("on");
            }
        }
        assertThat(page.select("a")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        });
        assertThat(HtmlAssets.STYLE).doesNotContain("url(", "@import");
    }

    @Test
    void linksToUnlistedRulesHaveATargetToo() {
        Document page = parse(SampleReports.advice(), ReportOptions.in(Locale.ENGLISH));
        assertThat(page.select("#rule-LMC-V901").text()).isEqualTo("LMC-V901 note Not in the catalogue. found 1");
    }

    @Test
    void thePolicyAllowsExactlyTheStyleAndTheScriptOfThePage() throws Exception {
        Document page = parse(SampleReports.full(), SampleOptions.options(Locale.ENGLISH));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none';")
                .contains("style-src '" + source(page.select("style").get(0).data()) + "'")
                .contains("script-src '" + source(page.select("script").get(0).data()) + "'");
    }

    @Test
    void withoutTheScriptEverythingButTheFiltersIsShown() {
        Document page = parse(SampleReports.full(), SampleOptions.options(Locale.ENGLISH));
        assertThat(page.select("[hidden]")).extracting(Element::id).containsExactly("filters");
        assertThat(parse(SampleReports.clean(), SampleOptions.options(Locale.ENGLISH))
                        .select("#filters"))
                .isEmpty();
    }

    @Test
    void theFiltersOfferTheValuesOfTheFindings() {
        Document page = parse(SampleReports.full(), SampleOptions.options(Locale.ENGLISH));
        assertThat(options(page, "severity")).containsExactly("", "error", "note");
        assertThat(options(page, "family")).containsExactly("", "LMC-V1", "LMC-V3", "LMC-V9", "MRC");
        assertThat(options(page, "section")).containsExactly("", "4", "4.1", "4.2");
        assertThat(page.select("#findings .finding").eachAttr("data-section"))
                .containsExactly("4.1", "4.1", "", "", "4.2");
    }

    @Test
    void theVerdictSaysWhetherTheDocumentCanBeReliedOn() {
        assertThat(verdict(SampleReports.full(), Locale.ENGLISH))
                .isEqualTo("Fix 4 errors before relying on this document.");
        assertThat(verdict(SampleReports.full(), Locale.CHINESE)).isEqualTo("有 4 项错误，修复之前不可依据该文档。");
        assertThat(verdict(SampleReports.advice(), Locale.ENGLISH)).isEqualTo("No errors. Review the findings below.");
        assertThat(verdict(SampleReports.clean(), Locale.ENGLISH)).isEqualTo("No findings.");
        Report full = SampleReports.full();
        Report one = new Report(
                full.plan(),
                "7",
                "x",
                full.asOf(),
                full.rules(),
                full.findings().subList(0, 1));
        assertThat(verdict(one, Locale.ENGLISH)).isEqualTo("Fix 1 error before relying on this document.");
    }

    @Test
    void withThePlanThePageShowsNamesAndTitles() {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        String title = plan.sections().stream()
                .filter(section -> section.number().toString().equals("4.1"))
                .findFirst()
                .orElseThrow()
                .title();
        Document page = parse(
                SampleReports.full(), SampleOptions.options(Locale.CHINESE).withPlan(plan));
        assertThat(page.select("h1").text()).isEqualTo("澜沧江—湄公河合作五年行动计划(2023—2027)");
        assertThat(page.select("option[value=4.1]").text()).isEqualTo("4.1 " + title);
        assertThat(page.select(".where").get(0).text()).startsWith("章节 4.1 " + title);
        assertThat(parse(SampleReports.full(), ReportOptions.in(Locale.ENGLISH))
                        .select("h1")
                        .text())
                .isEqualTo("lmc-2023-2027");
    }

    @Test
    void labelsUseTheNamesOfThePlanIfItIsGiven() {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        ProblemSubjects bare = new ProblemSubjects(new ReportWords(Locale.ENGLISH), Optional.empty());
        ProblemSubjects named = new ProblemSubjects(new ReportWords(Locale.ENGLISH), Optional.of(plan));
        ProblemSubjects chinese = new ProblemSubjects(new ReportWords(Locale.CHINESE), Optional.of(plan));
        Finding center = SampleReports.about("lmc-center", "/mechanisms/0");
        Finding member = SampleReports.about("TH", "/members/0/names");
        Finding section = SampleReports.about("4.1", "/sections/4");
        Finding commitment = SampleReports.about("3-2", "/commitments/1");
        Finding unknown = SampleReports.about("missing", "/mechanisms/77");
        Finding extension = SampleReports.about("lmc-2023-2027", "/x-note/y");
        assertThat(bare.label(member)).isEqualTo("Member TH");
        assertThat(named.label(member)).isEqualTo("Member TH: Thailand");
        assertThat(chinese.label(member)).isEqualTo("成员 TH：泰国");
        assertThat(bare.label(section)).isEqualTo("Section 4.1");
        assertThat(chinese.label(section)).startsWith("章节 4.1 ");
        assertThat(bare.label(SampleReports.about("four", "/sections/4"))).isEqualTo("Section four");
        assertThat(named.label(unknown)).isEqualTo("Mechanism missing");
        assertThat(named.label(extension)).isEqualTo("Plan lmc-2023-2027");
        assertThat(named.label(commitment)).isEqualTo("Commitment 3-2");
        assertThat(named.section(commitment)).contains(SectionNumber.of("3"));
        assertThat(named.quote(commitment)).contains(plan.commitments().get(1).quote());
        assertThat(bare.quote(commitment)).isEmpty();
        assertThat(named.quote(center)).isEmpty();
        assertThat(bare.section(center)).isEmpty();
        assertThat(named.section(SampleReports.about("LAO", "/members/1"))).isEmpty();
        Mechanism mechanism = plan.mechanisms().get(0);
        Finding known = SampleReports.about(mechanism.id().value(), "/mechanisms/0");
        assertThat(named.section(known)).contains(mechanism.readFrom().get(0).section());
        assertThat(chinese.label(known))
                .isEqualTo("机制 " + mechanism.id() + "："
                        + mechanism.names().text(LanguageTag.CHINESE).orElseThrow());
    }

    @Test
    void aPlanOtherThanTheReportsIsRejected() {
        Plan other = BundledPlan.LMC_2023_2027.load().toBuilder()
                .id(Slug.of("another"))
                .build();
        ReportOptions options = ReportOptions.in(Locale.ENGLISH).withPlan(other);
        assertThatThrownBy(() -> ReportFormat.HTML.write(SampleReports.full(), options))
                .hasMessage("the report is about the plan lmc-2023-2027, not about another");
    }

    private static String verdict(Report report, Locale locale) {
        return parse(report, SampleOptions.options(locale)).select(".verdict").text();
    }

    private static List<String> options(Document page, String name) {
        return page.select("select[name=" + name + "] option").eachAttr("value");
    }

    private static Document parse(Report report, ReportOptions options) {
        return Jsoup.parse(ReportFormat.HTML.write(report, options));
    }

    /** The elements with the names of their attributes, without any text. */
    private static List<String> bones(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.nodeName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .collect(Collectors.joining(",", "[", "]"))
                        + (element.childNodes().stream().anyMatch(org.jsoup.nodes.Comment.class::isInstance)
                                ? "comment"
                                : ""))
                .toList();
    }

    private static String source(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
