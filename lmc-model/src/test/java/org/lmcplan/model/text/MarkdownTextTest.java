package org.lmcplan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '"',
            value = {
                "a*b*c -> a\\*b\\*c",
                "_a_ -> \\_a\\_",
                "[a](b) -> \\[a\\](b)",
                "`a` -> \\`a\\`",
                "a|b -> a\\|b",
                "~~a~~ -> \\~\\~a\\~\\~",
                "$x$ -> \\$x\\$",
                "#a -> \\#a",
                "#1 -> \\#<!-- -->1",
                "GH-1 gh-x -> GH-<!-- -->1 gh-x",
                "plan.yaml:12:7 a:100:7 -> plan.yaml:12:7 a:<!-- -->100:7",
                ":tada: 10:30:15 -> \\:<!-- -->tada: 10:30:15",
                "a\\b -> a\\\\b",
                "<b>&amp; -> &lt;b&gt;&amp;amp;",
                "@octocat -> @<!-- -->octocat",
                "https://example.org -> https\\://example.org",
                "WWW.example.org -> WWW.<!-- -->example.org",
                "4.2.14-1 -> 4.2.14-1",
                "4. x -> 4\\. x",
                "4) -> 4\\)",
                "4.1 x 5. y -> 4.1 x 5. y",
                "- x -> \\- x",
                "+ x -> \\+ x",
                "=== -> \\===",
                "x - y + z = 1: -> x - y + z = 1:",
                "no! yes! -> no! yes\\!",
                "a::b ::c -> a::b ::c"
            })
    void markupInATextIsEscaped(String text, String markdown) {
        assertThat(MarkdownText.plain(text)).isEqualTo(markdown);
        assertThat(MarkdownText.prose(text)).isEqualTo(markdown);
    }

    @Test
    void lineBreaksAreEscaped() {
        assertThat(MarkdownText.plain("a\n# b")).isEqualTo("a\\\\n\\# b");
        assertThat(MarkdownText.prose("a\n# b")).isEqualTo("a \\# b");
    }

    @Test
    void blanksAtTheEndsStartNoBlockAndBreakNoLine() {
        assertThat(MarkdownText.plain("    a  b ")).isEqualTo("&#32;&#32;&#32;&#32;a  b ");
        assertThat(MarkdownText.plain(" a  ")).isEqualTo(" a&#32;&#32;");
        assertThat(MarkdownText.plain(" ")).isEqualTo("&#32;");
        assertThat(MarkdownText.plain("  ")).isEqualTo("&#32;&#32;");
        assertThat(MarkdownText.plain(" - a")).isEqualTo(" \\- a");
        assertThat(MarkdownText.plain("")).isEmpty();
    }

    @Test
    void boldTextThatDoesNotStartAndEndWithALetterIsAnElement() {
        assertThat(MarkdownText.strong("合作")).isEqualTo("**合作**");
        assertThat(MarkdownText.strong("(a)")).isEqualTo("<strong>(a)</strong>");
        assertThat(MarkdownText.strong("a.")).isEqualTo("<strong>a.</strong>");
        assertThat(MarkdownText.strong("")).isEqualTo("<strong></strong>");
    }
}
