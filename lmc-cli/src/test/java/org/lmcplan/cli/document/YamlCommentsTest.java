package org.lmcplan.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.LmcReader;

class YamlCommentsTest {

    private static int firstLine(String yaml) {
        return YamlComments.firstLine(yaml, LmcReader.create());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a⏎b: 1 → 1",
                "a: 1 # b → 1",
                "a: 1⏎# b → 2",
                "a: 1⏎  # b → 2",
                "a: [1, # b⏎ 2] → 1",
                "a: it's⏎b: it's # c → 2",
                "a: one⏎  'two⏎# three' → 3",
                "a: '#'⏎b: \"x # y\" # z → 2",
                "a: |  # b⏎  # text → 1",
                "a: >-⏎  # text⏎# b → 3",
                "---⏎a: 1⏎... # b → 3",
                "a: 1⏎⏎⏎⏎# b → 5",
            })
    void aCommentIsFoundWhereverItMayBe(String yamlAndLine) {
        String yaml = yamlAndLine.substring(0, yamlAndLine.indexOf(" → "));
        int line = Integer.parseInt(yamlAndLine.substring(yamlAndLine.indexOf(" → ") + 3));
        assertThat(firstLine(yaml.replace("⏎", "\n"))).isEqualTo(line);
        assertThat(firstLine(yaml.replace("⏎", "\r\n"))).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1",
                "a: b#c",
                "a: '# b'",
                "a: \"x # y\"",
                "a: 'it''s # one'",
                "a: \"\\\" # b\"",
                "a: \"one⏎  # two\"",
                "a: >-⏎  # text⏎  # more",
                "a#b: c",
                "'# a': 1",
                "[a, '#', b#]",
            })
    void aNumberSignInATextIsNone(String yaml) {
        assertThat(firstLine(yaml.replace("⏎", "\n"))).isZero();
    }

    @Test
    void aTextThatIsAlreadyMarkedIsNoComment() {
        assertThat(firstLine("a: '#lmc0x #lmc1x'\n")).isZero();
        assertThat(firstLine("a: '#lmc1x'\n# b\n")).isPositive();
    }

    @Test
    void whatCannotBeReadIsTakenForAComment() {
        assertThat(firstLine("a: [\n '#'\n")).isEqualTo(2);
    }

    @Test
    void manyNumberSignsAreToldApart() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            yaml.append("k").append(i).append(": '#'\n");
        }
        assertThat(firstLine(yaml.toString())).isZero();
        assertThat(firstLine(yaml + "# c\n")).isEqualTo(26);
    }
}
