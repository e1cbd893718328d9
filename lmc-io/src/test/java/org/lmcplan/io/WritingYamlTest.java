package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.format.PartShapes;
import org.lmcplan.model.Passage;
import org.lmcplan.model.SectionNumber;

/** How single texts are written in YAML, including some that were once written wrongly. */
class WritingYamlTest {

    @Test
    void aLongTextDoesNotOverflowTheStack() throws Exception {
        String words = "word ".repeat(50_000) + "end";
        FutureTask<String> writing = new FutureTask<>(() -> written(words));
        new Thread(null, writing, "small stack", 256 << 10).start();
        assertThat(writing.get()).isEqualTo(words);
    }

    @Test
    void quotingDoesNotDependOnTheUnicodeVersionOfTheJdk() {
        // U+0ECE and U+9FFD became a mark and a letter after Unicode 13, which JDK 17 knows; U+1C89 and U+A7CB did,
        // too.
        assertThat(written("ກ\u0ECE")).isEqualTo("ກ\u0ECE");
        assertThat(written("\u9FFD")).isEqualTo("\u9FFD");
        assertThat(written("\u1C89\uA7CB")).isEqualTo("\"\u1C89\uA7CB\"");
    }

    @Test
    void lineAndParagraphSeparatorsAreEscapedForReadersOfYaml11() {
        assertThat(written("a\u2028b \\\u2029")).isEqualTo("\"a\\u2028b \\\\\\u2029\"");
        assertThat(written("a\nb\u2028c")).isEqualTo("\"a\\nb\\u2028c\"");
    }

    @Test
    void paragraphsAreWrittenAsABlock() {
        assertThat(written("one: 1\n\n  # two\n---\nthree")).isEqualTo("|-\n  one: 1\n\n    # two\n  ---\n  three");
        assertThat(written("one\ntwo\n")).isEqualTo("|\n  one\n  two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\n", "a\nb\n\n\n", "\na", " a\nb", "  \n a", "a \nb", "a\n ", "a\tb\nc", "a\n\n\t\nb"})
    void textsWhoseBlanksCouldBeTrimmedAreQuoted(String text) {
        assertThat(written(text)).isEqualTo("\"" + text.replace("\n", "\\n").replace("\t", "\\t") + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no", "NO", "y", "null", "NaN", "True", "on", "4.2", "๕", "၂၀၂၃", "a  b", "a ", "x: y", "x #y", "a:"
            })
    void textsThatSomeReadersMisinterpretAreQuoted(String text) {
        assertThat(written(text)).isEqualTo("\"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"澜湄合作", "Việt Nam", "ประเทศไทย", "ປະເທດລາວ", "កម្ពុជា", "မြန်မာ", "People's Republic", "missing"
            })
    void wordsInTheLanguagesOfTheRegionAreNotQuoted(String text) {
        assertThat(written(text)).isEqualTo(text);
    }

    private static String written(String text) {
        Passage passage =
                Passage.builder().section(SectionNumber.of("1")).quote(text).build();
        String yaml =
                LmcWriter.toBuffer(passage, PartShapes.PASSAGE, Format.YAML).toString();
        String head = "section: \"1\"\nquote: ";
        assertThat(yaml).startsWith(head).endsWith("\n");
        return yaml.substring(head.length(), yaml.length() - 1);
    }
}
