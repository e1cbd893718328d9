package org.lmcplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.cli.terminal.SampleSurroundings;

class BrokenPipeTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "help show",
                "show --all",
                "convert @lmc-2023-2027 --to json",
                "assess --format json --as-of 2026-11-28",
                "validate @lmc-2023-2027 --fail-on note -q"
            })
    void aReaderThatClosedItsEndChangesNeitherTheExitCodeNorWhatIsSaid(String line) {
        int code = run(line, new ByteArrayOutputStream());
        String said = err.toString(UTF_8);
        err.reset();
        assertThat(run(line, failing("Broken pipe"))).isEqualTo(code);
        assertThat(err.toString(UTF_8)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help show", "convert @lmc-2023-2027 --to json"})
    void anOutputThatCannotBeWrittenGives3(String line) {
        assertThat(run(line, failing("No space left on device"))).isEqualTo(3);
        assertThat(err.toString(UTF_8)).isEqualTo("lmc: Cannot write to standard output: No space left on device.\n");
    }

    private int run(String line, OutputStream out) {
        return LmcProgram.run(SampleSurroundings.with(out, err), line.split(" ", -1));
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
