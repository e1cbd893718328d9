package org.lmcplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.cli.terminal.SampleSurroundings;

class FirstRunTest {

    @ParameterizedTest
    @CsvSource({
        "target/lmc,target/lmc",
        "/elsewhere/lmc,/elsewhere/lmc",
        "/a folder/lmc,'''/a folder/lmc'''",
    })
    void itShowsThePlanAndTellsHowToCallTheProgram(String script, String called) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = FirstRun.run(
                SampleSurroundings.with(out, err),
                Path.of(script).toAbsolutePath().toString());
        assertThat(code).isZero();
        assertThat(out.toString(UTF_8)).contains("lmc-2023-2027");
        assertThat(err.toString(UTF_8).replace('\\', '/')).endsWith("  " + called + " --help\n");
    }
}
