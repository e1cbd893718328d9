package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.validate.SampleReports;
import org.lmcplan.validate.rule.Report;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitReportTest {

    @Test
    void theCountsMatchTheCases() throws Exception {
        for (Report report : List.of(SampleReports.full(), SampleReports.clean(), SampleReports.advice())) {
            Element suites = parse(ReportFormat.JUNIT.write(report, SampleOptions.options(Locale.ENGLISH)));
            assertCounts(suites);
            for (Element suite : elements(suites, "testsuite")) {
                assertCounts(suite);
                assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
            }
        }
    }

    @Test
    void errorsFailAndAdviceDoesNot() throws Exception {
        Element suites = parse(ReportFormat.JUNIT.write(SampleReports.full(), SampleOptions.options(Locale.ENGLISH)));
        assertThat(suites.getAttribute("tests")).isEqualTo("8");
        assertThat(suites.getAttribute("failures")).isEqualTo("3");
        assertThat(suites.getAttribute("errors")).isEqualTo("1");
        assertThat(elements(suites, "skipped")).hasSize(3);
        Element advice = parse(ReportFormat.JUNIT.write(SampleReports.advice()));
        assertThat(advice.getAttribute("failures")).isEqualTo("0");
        assertThat(elements(advice, "system-out"))
                .extracting(Element::getTextContent)
                .containsExactly("note: /x-note Look here.");
    }

    /** The schema of Jenkins' xUnit plugin, junit-10.xsd, refuses attributes and elements that it does not know. */
    @Test
    void onlyAttributesAndElementsThatJenkinsKnowsAreWritten() throws Exception {
        Map<String, Set<String>> known = Map.of(
                "testsuites", Set.of("name", "tests", "failures", "errors"),
                "testsuite", Set.of("name", "tests", "failures", "errors", "skipped"),
                "properties", Set.of(),
                "property", Set.of("name", "value"),
                "testcase", Set.of("name", "classname"),
                "skipped", Set.of("message"),
                "failure", Set.of("message", "type"),
                "error", Set.of("message", "type"),
                "system-out", Set.of());
        Map<String, Set<String>> parents = Map.of(
                "testsuite", Set.of("testsuites"),
                "properties", Set.of("testsuite"),
                "property", Set.of("properties"),
                "testcase", Set.of("testsuite"),
                "skipped", Set.of("testcase"),
                "failure", Set.of("testcase"),
                "error", Set.of("testcase"),
                "system-out", Set.of("testcase"));
        for (Report report : List.of(SampleReports.full(), SampleReports.clean(), SampleReports.of("a"))) {
            Element suites = parse(ReportFormat.JUNIT.write(report, SampleOptions.options(Locale.ENGLISH)));
            assertThat(attributes(suites)).isEqualTo(known.get("testsuites"));
            for (Element element : elements(suites, "*")) {
                assertThat(attributes(element)).as(element.getTagName()).isEqualTo(known.get(element.getTagName()));
                assertThat(parents.get(element.getTagName()))
                        .contains(element.getParentNode().getNodeName());
            }
        }
    }

    @Test
    void theTextOfACaseStartsWithItsPlace() throws Exception {
        Element suites = parse(ReportFormat.JUNIT.write(SampleReports.full(), SampleOptions.options(Locale.ENGLISH)));
        assertThat(elements(suites, "failure").get(1).getTextContent()).startsWith("plan.yaml:12:7 ");
    }

    @Test
    void hostileTextsLeaveTheDocumentWellFormed() throws Exception {
        List<String> names = names(parse(
                ReportFormat.JUNIT.write(SampleReports.of("plain"), SampleOptions.hostile(Locale.ENGLISH, "plain"))));
        for (String text : SampleOptions.HOSTILE) {
            Element suites = parse(
                    ReportFormat.JUNIT.write(SampleReports.of(text), SampleOptions.hostile(Locale.ENGLISH, text)));
            assertThat(names(suites)).as(text).isEqualTo(names);
            assertThat(elements(suites, "skipped").get(0).getAttribute("message"))
                    .isEqualTo("suppressed: " + SafeText.line(text));
        }
    }

    private static Set<String> attributes(Element element) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return names;
    }

    private static void assertCounts(Element element) {
        assertThat(element.getAttribute("tests")).isEqualTo(count(element, "testcase"));
        assertThat(element.getAttribute("failures")).isEqualTo(count(element, "failure"));
        assertThat(element.getAttribute("errors")).isEqualTo(count(element, "error"));
    }

    private static String count(Element element, String name) {
        return Integer.toString(elements(element, name).size());
    }

    private static List<String> names(Element root) {
        List<String> names = new ArrayList<>();
        for (Element element : elements(root, "*")) {
            names.add(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                names.add("@" + element.getAttributes().item(i).getNodeName());
            }
        }
        return names;
    }

    static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static Element parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }
}
