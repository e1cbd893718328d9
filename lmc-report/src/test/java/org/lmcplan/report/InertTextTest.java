package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.report.Samples.ENGLISH;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lmcplan.report.Samples.Assessed;

/** Tests that nothing in a register becomes markup, a script or an unsafe link. */
class InertTextTest {

    private static final String EVIL =
            "</p><script>alert(1)</script><img src=x onerror=alert(1)>&quot; | [x](javascript:1) `c`";

    private final Assessed hostile = Samples.of("""
            records:
              - id: evil
                kind: meeting
                date: "2024-05-01"
                title: {en: '%1$s'}
                note: {en: '%1$s'}
                targets: [leaders-meeting]
                citations:
                  - publisher: '%1$s'
                    title: {en: '%1$s'}
                    claim: {en: '%1$s'}
                    stance: differs
                    note: {en: '%1$s'}
                    address: "https://example.org/a?b='c&d=(e)"
                confidence: medium
            """.formatted(EVIL));

    @Test
    void htmlShowsMarkupAsText() {
        Document page = hostile.page(ENGLISH);
        assertThat(page.select("script, img, [onerror]")).isEmpty();
        assertThat(Samples.text(page, "record-evil")).contains(EVIL);
        assertThat(page.select("a[href]"))
                .allMatch(link ->
                        link.attr("href").startsWith("#") || link.attr("href").startsWith("https://example.org/"));
        assertThat(page.select("#record-evil a.source").attr("href")).isEqualTo("https://example.org/a?b='c&d=(e)");
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
}
