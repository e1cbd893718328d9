package org.lmcplan.cli.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.io.LmcReader;

class CommentWatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1 # one|1",
                "---⏎a: 1⏎---⏎b: 2 # two⏎|4",
                "# before all⏎---⏎a: 1|1",
                "---⏎a: '# 1'⏎---⏎b: 2⏎# after all|5",
                "--- # a⏎a: 1⏎---⏎b: 2 # b⏎|1",
            })
    void theFirstCommentOfAllRecordsIsFound(String yaml, int line) throws IOException {
        assertThat(firstLine(yaml)).hasValue(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"---⏎a: '# 1'⏎---⏎b: x#y", "''", "a: |-⏎  # text⏎  --- more"})
    void aNumberSignInATextIsNone(String yaml) throws IOException {
        assertThat(firstLine(yaml)).isEmpty();
    }

    @Test
    void theStreamIsPassedOnAsItIs() throws IOException {
        String yaml = "---\na: 1 # ü\n";
        CommentWatch watch = watch(yaml);
        int first = watch.read();
        assertThat((char) first + new String(watch.readAllBytes(), UTF_8)).isEqualTo(yaml);
        assertThat(watch.read()).isEqualTo(-1);
        assertThat(watch.firstLine()).hasValue(2);
    }

    private static OptionalInt firstLine(String yaml) throws IOException {
        CommentWatch watch = watch(yaml.replace("⏎", "\n"));
        watch.transferTo(OutputStream.nullOutputStream());
        return watch.firstLine();
    }

    private static CommentWatch watch(String yaml) {
        return new CommentWatch(new ByteArrayInputStream(yaml.getBytes(UTF_8)), LmcReader.create());
    }
}
