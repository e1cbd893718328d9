package org.lmcplan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogCommandTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "##[error]x -> #\\u{23}[error]x",
                "a ##vso[task.setvariable]x -> a #\\u{23}vso[task.setvariable]x",
                "##teamcity[x] -> #\\u{23}teamcity[x]",
                "###[x] -> #\\u{23}\\u{23}[x]",
                "#\u0301\u034F#[x] -> #\u0301\\u{34F}\\u{23}[x]",
                "#\uFE0F#[x] -> #\\u{FE0F}\\u{23}[x]",
                "#\u200D#[x] -> #\\u{200D}\\u{23}[x]",
                "#\u115F#[x] -> #\\u{115F}\\u{23}[x]",
                "#\u1160#[x] -> #\\u{1160}\\u{23}[x]",
                "#\u3164#[x] -> #\\u{3164}\\u{23}[x]",
                "#\uFFA0#[x] -> #\\u{FFA0}\\u{23}[x]",
                "#\u20DD#[x] -> #\u20DD\\u{23}[x]",
                "::error::x -> \\u{3A}:error::x",
                " \u3000\u00A0::error::x ->  \u3000\u00A0\\u{3A}:error::x",
                "\u034F:\uFE0F:error::x -> \\u{34F}\\u{3A}\\u{FE0F}:error::x",
                "section_start:1:x -> section_start\\u{3A}1:x",
                "a section_end:1:x -> a section_end\\u{3A}1:x"
            })
    void aCommandInAMessageIsBroken(String text, String safe) {
        assertThat(SafeText.line(text)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                "# #",
                "#1",
                "a#b#c",
                ":",
                ": x",
                "a::b",
                "a ::error::x",
                ": :",
                ":\u0301",
                "section: 1",
                "section_starts: 1",
                "\u0301#",
                "#["
            })
    void whatStartsNoCommandIsUnchanged(String text) {
        assertThat(SafeText.line(text)).isEqualTo(text);
    }

    @Test
    void aCommandAfterALineBreakIsBroken() {
        assertThat(LogCommand.mustEscape("a\n::b", 2)).isTrue();
        assertThat(LogCommand.mustEscape("#\n#", 2)).isFalse();
        assertThat(LogCommand.mustEscape("#\r#", 2)).isFalse();
        assertThat(LogCommand.mustEscape("#\t#", 2)).isFalse();
        assertThat(SafeText.line("a\n::b\r::c")).isEqualTo("a\\n\\u{3A}:b\\u{D}::c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "a ::error::x -> a :\\u{3A}error:\\u{3A}x",
                "a:\u200D:b -> a:\u200D\\u{3A}b",
                "a ##[error]x -> a #\\u{23}[error]x",
                "http://a.b: c:d -> http://a.b: c:d"
            })
    void aLineThatMayBeFoldedHoldsNoCommandAnywhere(String text, String safe) {
        assertThat(SafeText.foldableLine(text)).isEqualTo(safe);
    }

    @Test
    void pagesShowTheTextOfACommandUnchanged() {
        assertThat(new MarkupWriter().prose("##[x] #1\n::a: b").toString()).isEqualTo("#&#35;[x] #1\n&#58;:a: b");
        assertThat(MarkdownText.prose("##[x] ::a")).isEqualTo("\\#\\#\\[x\\] ::a");
        assertThat(MarkdownText.prose("::a:: section_end:1")).isEqualTo("\\::<!-- -->a:: section\\_end\\:1");
    }
}
