package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            elements(suites, "testsuite").forEach(JunitReportTest::assertCounts);
        }
    }

    @Test
    void errorsFailAndAdviceDoesNot() throws Exception {
        Element suites = parse(ReportFormat.JUNIT.write(SampleReports.full(), SampleOptions.options(Locale.ENGLISH)));
        assertThat(suites.getAttribute("tests")).isEqualTo("8");
        assertThat(suites.getAttribute("failures")).isEqualTo("3");
        assertThat(suites.getAttribute("errors")).isEqualTo("1");
        assertThat(suites.getAttribute("skipped")).isEqualTo("3");
        Element advice = parse(ReportFormat.JUNIT.write(SampleReports.advice()));
        assertThat(advice.getAttribute("failures")).isEqualTo("0");
        assertThat(elements(advice, "system-out"))
                .extracting(Element::getTextContent)
                .containsExactly("note: /x-note Look here.");
    }

    @Test
    void casesNameTheirFilesAndLines() throws Exception {
        Element suites = parse(ReportFormat.JUNIT.write(SampleReports.full(), SampleOptions.options(Locale.ENGLISH)));
        Element quote = elements(suites, "testcase").get(1);
        assertThat(quote.getAttribute("classname")).isEqualTo("LMC-V301");
        assertThat(quote.getAttribute("file")).isEqualTo("plan.yaml");
        assertThat(quote.getAttribute("line")).isEqualTo("12");
        Element unplaced = parse(ReportFormat.JUNIT.write(SampleReports.full()));
        assertThat(elements(unplaced, "testcase")).noneMatch(one -> one.hasAttribute("file"));
    }

    @Test
    void hostileTextsLeaveTheDocumentWellFormed() throws Exception {
        List<String> names = names(parse(
                ReportFormat.JUNIT.write(SampleReports.of("plain"), SampleOptions.hostile(Locale.ENGLISH, "plain"))));
        for (String text : SampleOptions.HOSTILE) {
            Element suites = parse(
                    ReportFormat.JUNIT.write(SampleReports.of(text), SampleOptions.hostile(Locale.ENGLISH, text)));
            assertThat(names(suites)).as(text).isEqualTo(names);
            assertThat(elements(suites, "testcase").get(0).getAttribute("file")).isEqualTo(SafeText.line(text));
        }
    }

    private static void assertCounts(Element element) {
        assertThat(element.getAttribute("tests")).isEqualTo(count(element, "testcase"));
        assertThat(element.getAttribute("failures")).isEqualTo(count(element, "failure"));
        assertThat(element.getAttribute("errors")).isEqualTo(count(element, "error"));
        assertThat(element.getAttribute("skipped")).isEqualTo(count(element, "skipped"));
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
