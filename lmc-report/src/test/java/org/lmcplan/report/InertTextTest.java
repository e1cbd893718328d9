package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.report.Samples.ENGLISH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.model.Names;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.report.Samples.Assessed;

/** Tests that nothing in a register becomes markup, a script or an unsafe link. */
class InertTextTest {

    private static final String EVIL =
            "</p><script>alert(1)</script><img src=x onerror=alert(1)>&quot; | [x](javascript:1) `c`";

    private static final List<String> MARKUP = List.of(
            "- a",
            "* a",
            "+ a",
            "1. a",
            "1) a",
            "---",
            "- - -",
            "***",
            "# a",
            "> a",
            "| a | b |",
            "===",
            "```",
            "~~~",
            "    a",
            "<div>",
            "<!-- a",
            "[a]: b",
            "a!",
            "[a](b)",
            "a\n\n- b\n---\n# c",
            "::error::a",
            "##[error]a",
            "**",
            "_a_",
            "\\",
            "&lt;",
            "(a)",
            "@a #1",
            "https://a.b www.a.b");

    private final Assessed hostile = withTexts(List.of(EVIL));

    /** A meeting and a statement for each text, which they have in every place. */
    private static Assessed withTexts(List<String> texts) {
        StringBuilder records = new StringBuilder("records:\n");
        for (int i = 0; i < texts.size(); i++) {
            String quoted =
                    texts.get(i).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
            records.append("""
                      - id: evil-%2$d
                        kind: meeting
                        date: "2024-05-01"
                        title: {en: "%1$s"}
                        note: {en: "%1$s"}
                        place: {country: CN, locality: {en: "%1$s"}}
                        targets: [leaders-meeting]
                        citations:
                          - publisher: "%1$s"
                            title: {en: "%1$s"}
                            claim: {en: "%1$s"}
                            stance: differs
                            date: "2024-05-02"
                            note: {en: "%1$s"}
                            address: "https://example.org/a?b='c&d=(e)"
                        confidence: medium
                      - id: said-%2$d
                        kind: statement
                        date: "2024-05-01"
                        title: {en: "%1$s"}
                        note: {en: "%1$s"}
                        commitments: ["4.1.1-1"]
                        citations:
                          - publisher: "%1$s"
                            title: {en: "%1$s"}
                        confidence: high
                    """.formatted(quoted, i));
        }
        return Samples.of(records.toString());
    }

    @Test
    void noTextChangesTheStructureOfMarkdown() {
        Assessed plain = withTexts(Collections.nCopies(MARKUP.size(), "plain"));
        Assessed marked = withTexts(MARKUP);
        for (Locale locale : List.of(ENGLISH, Samples.CHINESE)) {
            String markdown = marked.report().markdown(locale);
            String plainly = plain.report().markdown(locale);
            for (int i = 0; i < MARKUP.size(); i++) {
                assertThat(structure(entry(markdown, i))).as(MARKUP.get(i)).isEqualTo(structure(entry(plainly, i)));
            }
            assertThat(structure(markdown)).isEqualTo(structure(plainly));
            assertThat(markdown).doesNotContain("##[");
            assertThat(markdown.lines()).noneMatch(line -> line.startsWith("::"));
        }
    }

    @Test
    void theStructureOfMarkdownThatIsNotEscapedChanges() {
        String markdown = withTexts(List.of("plain")).report().markdown(ENGLISH);
        for (String text : List.of("- a", "1. a", "---", "# a", "> a", "```")) {
            assertThat(structure(markdown.replaceFirst("(?m)^plain", text)))
                    .as(text)
                    .isNotEqualTo(structure(markdown));
        }
    }

    /** The entry of the meeting with one of the texts. */
    private static String entry(String markdown, int text) {
        int start = markdown.indexOf("### <a id=\"record-evil-" + text + "\"");
        return markdown.substring(start, markdown.indexOf("\n### ", start + 1));
    }

    /** The kinds of nodes in the order of the document, without texts and the comments that separate them. */
    private static List<String> structure(String markdown) {
        List<String> kinds = new ArrayList<>();
        collect(
                Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(markdown),
                kinds);
        return kinds;
    }

    private static void collect(Node node, List<String> kinds) {
        String html = node instanceof HtmlInline element ? element.getLiteral() : "";
        boolean isBold = node instanceof StrongEmphasis || html.equals("<strong>");
        if (isBold) {
            kinds.add("bold");
        } else if (!(node instanceof Text) && !html.equals("<!-- -->") && !html.equals("</strong>")) {
            kinds.add(node.getClass().getSimpleName() + html);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, kinds);
        }
    }

    @Test
    void htmlShowsMarkupAsText() {
        Document page = hostile.page(ENGLISH);
        assertThat(page.select("script, img, [onerror]")).isEmpty();
        assertThat(Samples.text(page, "record-evil-0")).contains(EVIL);
        assertThat(page.select("a[href]"))
                .allMatch(link ->
                        link.attr("href").startsWith("#") || link.attr("href").startsWith("https://example.org/"));
        assertThat(page.select("#record-evil-0 a.source").attr("href")).isEqualTo("https://example.org/a?b='c&d=(e)");
    }

    @Test
    void markdownShowsMarkupAsText() {
        String markdown = hostile.report().markdown(ENGLISH);
        assertThat(markdown).doesNotContain("<script", "<img", " [x](").contains("\\[x\\](javascript:1)");
        assertThat(markdown).contains("(<https://example.org/a?b='c&d=(e)>)");
    }

    @Test
    void aCalendarKeepsTextWithinItsProperty() {
        assertThat(hostile.calendarText(ENGLISH)).contains("SUMMARY;LANGUAGE=en:</p><script>alert(1)</script>");
    }

    /** A calendar is a file, but is also printed to logs and terminals. Folding may break its lines anywhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "##[error]a",
                "a ##[error]b",
                "::error::a",
                "a ::error::b",
                "a\n::error::b",
                "a\u2028::error::b",
                "#\u034F#[error]a",
                "section_start:1:a",
                "a\u202Eb\u202Cc",
                "a\u00ADb\uE000c",
                "a\nEND:VEVENT\nBEGIN:VEVENT"
            })
    void noTextOfAPlanOrRegisterIsACommandOrHiddenInACalendar(String text) {
        // Every place of the text in a folded line.
        Assessed assessed = withTexts(IntStream.range(0, 75)
                .mapToObj(shift -> "x".repeat(shift) + text)
                .toList());
        Plan plan = assessed.assessment().plan();
        Plan named = plan.toBuilder()
                .names(named(plan.names(), text))
                .mechanisms(plan.mechanisms().stream()
                        .map(body -> body.toBuilder()
                                .names(named(body.names(), text))
                                .build())
                        .toList())
                .commitments(plan.commitments().stream()
                        .map(line -> line.toBuilder().quote(text).build())
                        .toList())
                .build();
        Assessment assessment =
                Assessment.of(named, assessed.register(), Samples.AS_OF, AssessmentOptions.CALENDAR_YEARS);
        for (Locale locale : List.of(ENGLISH, Samples.CHINESE)) {
            String calendar =
                    MeetingCalendar.of(assessment, assessed.register()).text(locale);
            assertThat(calendar).doesNotContain("##[", "section_start:");
            assertThat(calendar.lines()).noneMatch(line -> line.strip().startsWith("::"));
            assertThat(calendar.lines()).allMatch(line -> line.matches("[A-Z-]+[;:].*| .*"));
            assertThat(calendar.codePoints()
                            .filter(c -> c != '\r' && c != '\n' && SafeText.isHidden(c))
                            .mapToObj(Integer::toHexString))
                    .isEmpty();
        }
    }

    private static Names named(Names names, String text) {
        return Names.of(names.byLanguage().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().toBuilder().text(text).build())));
    }

    @Test
    void anAddressWithTwoColonsKeepsItsMeaningInACalendar() {
        Assessed assessed = Samples.of("records:\n"
                + Samples.meeting("held", "2024-05-01", "targets: [leaders-meeting]\n")
                        .replace("example.org/held", "example.org/a::b?c::d"));
        assertThat(assessed.calendarText(ENGLISH)).contains("URL:https://example.org/a:%3Ab?c:%3Ad\r\n");
    }
}
