package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.model.Plan;

class LmcWriterTest {

    private static final LmcWriter WRITER = LmcWriter.create();

    static final String[] AWKWARD_TEXTS = {
        "a: b",
        "a #b",
        " a",
        "a ",
        "\ta",
        "a\t",
        "\n a",
        " a\nb",
        "a\n\n",
        "a\n \nb",
        "\na",
        "a\n b\n",
        "\"a\"",
        "'",
        "\\",
        "yes",
        "NO",
        "~",
        "null",
        "true",
        "5.1",
        "4.10",
        "0x1F",
        "1e3",
        "2023-12-25",
        "12:30",
        ".inf",
        "-",
        "- a",
        "? a",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        "{a}",
        "[a]",
        ",",
        "---",
        "...",
        "--- a\nb",
        "a\n---\nb",
        "#",
        "<<",
        "=",
        "កិច្ចសហប្រតិបត្តិការ",
        "ความร่วมมือ\u200bแม่โขง",
        "👩\u200d🌾🇰🇭",
        "a\u00a0b",
        "a\u2028b",
        "\u202eabc\u202c",
        "a\u0301"
    };

    @TempDir
    private Path folder;

    @Test
    void theSmallPlanIsWrittenAsItWasRead() {
        assertThat(WRITER.toText(SmallPlan.plan(), Format.YAML)).isEqualTo(SmallPlan.YAML);
    }

    @ParameterizedTest
    @FieldSource("AWKWARD_TEXTS")
    void everyTextIsReadBackEqual(String text) {
        Plan plan = SmallPlan.plan().toBuilder().title(text).build();
        for (Format format : Format.values()) {
            String written = WRITER.toText(plan, format);

            assertThat(LmcReader.create()
                            .read(DocumentSource.text(written, format).named("plan"))
                            .orThrow())
                    .isEqualTo(plan);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writingTwiceGivesTheSameText(Format format) {
        assertThat(WRITER.toText(GoldenPlan.PLAN, format)).isEqualTo(WRITER.toText(GoldenPlan.PLAN, format));
    }

    @ParameterizedTest
    @CsvSource({"plan.yaml, YAML", "plan.yml, YAML", "plan.json, JSON", "PLAN.JSON, JSON"})
    void theExtensionOfTheFileDeterminesTheFormat(String name, Format format) throws IOException {
        Path file = folder.resolve(name);
        WRITER.write(GoldenPlan.PLAN, file);

        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(WRITER.toText(GoldenPlan.PLAN, format));
        assertThat(LmcReader.create().readPlan(file)).isEqualTo(GoldenPlan.PLAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.txt", "plan", "plan.yaml.bak"})
    void anUnknownExtensionIsRefusedBeforeAnythingIsWritten(String name) {
        Path file = folder.resolve(name);

        assertThatThrownBy(() -> WRITER.write(SmallPlan.plan(), file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of '" + file + "' should end in .yaml, .yml or .json");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aStreamIsFlushedAndLeftOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        AtomicBoolean flushed = new AtomicBoolean();
        ByteArrayOutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }

            @Override
            public void flush() {
                flushed.set(true);
            }
        };
        WRITER.write(SmallPlan.plan(), Format.YAML, stream);

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(SmallPlan.YAML);
        assertThat(flushed).isTrue();
        assertThat(closed).isFalse();
    }

    @Test
    void aFileEndsInOneLineFeedAndHasNoByteOrderMark() throws IOException {
        Path file = folder.resolve("plan.json");
        WRITER.write(SmallPlan.plan(), file);

        assertThat(Files.readString(file)).startsWith("{\n").endsWith("\n}\n").doesNotContain("\r");
    }
}
