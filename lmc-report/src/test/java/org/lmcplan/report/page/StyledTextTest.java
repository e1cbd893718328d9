package org.lmcplan.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.LanguageTag;

/** Tests text and tables in both formats. */
class StyledTextTest {

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertThat(html(StyledText.none().link(URI.create("https://example.org/"), "page")))
                .contains("<p><a href=\"https://example.org/\"");
        assertThat(html(StyledText.none().link(URI.create("HTTP://example.org/"), "page")))
                .contains("<p><a href=\"HTTP://example.org/\"");
        assertThat(html(StyledText.none().link(URI.create("javascript:x"), "page")))
                .contains("<p>page</p>");
        assertThat(html(StyledText.none().link(URI.create("/relative"), "page")))
                .contains("<p>page</p>");
    }

    @Test
    void aLineBreakNeedsTextBeforeIt() {
        assertThat(StyledText.none().line().isEmpty()).isTrue();
        assertThat(html(StyledText.lines(List.of(StyledText.of("a"), StyledText.of("b")))))
                .contains("<p>a<br/>b</p>");
        assertThat(html(StyledText.joined(", ", List.of(StyledText.of("a"), StyledText.of(2)))))
                .contains("<p>a, 2</p>");
    }

    @Test
    void hiddenCharactersAreEscapedButJoinersOfScriptsAreKept() {
        StyledText text = StyledText.of("a\u202Eb").plain(" c\u200Bd").quote(LanguageTag.ENGLISH, "e\nf");
        assertThat(html(text)).contains("a\\u{202E}b c\u200Bd", ">e f</q>");
        assertThat(markdown(text)).contains("a\\\\u{202E}b c\u200Bd“e f”");
    }

    @Test
    void strongTextThatEndsInPunctuationIsAnElementInMarkdown() {
        assertThat(markdown(StyledText.none().strong("word"))).contains("**word**");
        assertThat(markdown(StyledText.none().strong("word:"))).contains("<strong>word:</strong>");
        assertThat(markdown(StyledText.none().strong(""))).contains("<strong></strong>");
    }

    @Test
    void aRowMustHaveOneCellPerColumn() {
        ReportTable table =
                ReportTable.of("caption", ReportTable.TableStyle.NUMBERS).columns("a", "b");
        assertThatThrownBy(() -> table.row(StyledText.of("one")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row of 1 cells in a table of 2 columns");
        assertThat(new MarkdownPage("title").table(table).finish()).isEqualTo("# title\n");
    }

    @Test
    void markdownHasNoFigures() {
        PageFigure figure = new PageFigure("id", "caption", "<svg/>", "<svg/>");
        assertThat(new MarkdownPage("title").figure(figure).finish()).doesNotContain("svg", "caption");
    }

    private static String html(StyledText text) {
        return new HtmlPage(LanguageTag.ENGLISH, "kind", "title", "kind: title")
                .paragraph(text)
                .finish();
    }

    private static String markdown(StyledText text) {
        return new MarkdownPage("title").paragraph(text).finish();
    }
}
