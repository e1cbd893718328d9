package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogGrammarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::error::x",
                "a\n  ::add-mask::x",
                "a\u2028::error::x",
                "a\r::error::x",
                "\u3000::error::x",
                "\u034F::error::x",
                "LMC-V501 skipped: ##[error]not ours",
                "#\u200D#[error]x",
                "a ##vso[task.complete]x",
                "a ##teamcity[buildStop]",
                "section_start:1:x\r\u001B[0K",
                "\u001B[31m",
                "\u009B31m"
            })
    void commandsAreFound(String text) {
        assertThat(LogGrammar.commands(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ::error::x", "# #[error]", "section_start: 1", "\"::error::x\"", "#\\u{23}[error]"})
    void otherTextsAreNoCommands(String text) {
        assertThat(LogGrammar.commands(text)).isEmpty();
    }
}
