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
                "#1 -> \\#1",
                "a\\b -> a\\\\b",
                "<b>&amp; -> &lt;b&gt;&amp;amp;",
                "@octocat -> @<!-- -->octocat",
                "https://example.org -> https\\://example.org",
                "WWW.example.org -> WWW.<!-- -->example.org",
                "4.2.14-1 -> 4.2.14-1"
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
}
