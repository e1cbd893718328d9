package org.lmcplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.cli.terminal.SampleSurroundings;

/** What is converted to JSON and back is what it was, byte by byte. */
class RoundTripTest {

    private static final Path SHIPPED = Path.of("../lmc-io/src/main/resources/org/lmcplan/io");

    @ParameterizedTest
    @ValueSource(strings = {"plans/lmc-2023-2027.yaml", "registers/lmc-2023-2027-public.yaml"})
    void theShippedFilesAreTheSameAfterJson(String name) throws IOException {
        byte[] shipped = Files.readAllBytes(SHIPPED.resolve(name));
        byte[] json = run(shipped, "convert", "-", "--to", "json");
        assertThat(json).startsWith('{');
        byte[] yaml = run(json, "convert", "-", "--input-format", "json", "--to", "yaml");
        assertThat(new String(yaml, UTF_8)).isEqualTo(new String(shipped, UTF_8));
        assertThat(run(shipped, "fmt", "-", "--check")).isEmpty();
    }

    private static byte[] run(byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = LmcProgram.run(SampleSurroundings.with(in, out, err), arguments);
        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(code).isZero();
        return out.toByteArray();
    }
}
