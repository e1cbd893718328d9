package org.lmcplan.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.terminal.CommandFailure;

class OutputFileTest {

    @TempDir
    Path temp;

    private Path file;

    @BeforeEach
    void setUp() throws IOException {
        file = Files.writeString(temp.resolve("file.txt"), "old");
    }

    @Test
    void aFileIsReplacedAndNothingElseIsLeftBehind() throws IOException {
        output(file).write("new".getBytes(UTF_8));
        assertThat(file).hasContent("new");
        assertThat(temp.toFile().list()).containsExactly("file.txt");
    }

    @Test
    void aFileIsAsItWasIfItsContentFails() {
        OutputFile output = output(file);
        assertThatThrownBy(() -> output.write(out -> {
                    out.write('n');
                    throw new IOException("the content ended");
                }))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("Cannot write file.txt: the content ended.");
        assertThat(file).hasContent("old");
        assertThat(temp.toFile().list()).containsExactly("file.txt");
    }

    @Test
    void behindALinkIsTheFileThatIsReplaced() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link.txt"), file);
        output(link).write("new".getBytes(UTF_8));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aDeviceIsWrittenDirectly() {
        Path device = Path.of("/dev/null");
        assumeThat(device).exists();
        output(device).unlessItExists(false).write("new".getBytes(UTF_8));
        assertThat(device).exists();
    }

    @Test
    void aFolderIsRefused() {
        assertThatThrownBy(() -> new OutputFile("folder", temp).write(new byte[0]))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("Cannot write folder: it is a folder.");
    }

    @Test
    void anExistingFileIsKeptUnlessForced() {
        assertThatThrownBy(() -> output(file).unlessItExists(false)).hasMessage("file.txt exists already.");
        assertThat(output(file).unlessItExists(true)).isEqualTo(output(file));
        assertThat(output(temp.resolve("other.txt")).unlessItExists(false).name())
                .isEqualTo("other.txt");
    }

    @Test
    void anInputIsRefusedByWhateverNameItIsWritten() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link.txt"), file);
        List<Input> inputs = List.of(Input.OfDocument.file("file.txt", file));
        assertThatThrownBy(() -> output(link).apartFrom(inputs)).hasMessage("link.txt is both read and written.");
        Path other = temp.resolve("other.txt");
        assertThat(output(other).apartFrom(inputs).path()).isEqualTo(other);
        List<Input> missing = List.of(Input.OfDocument.file("missing", temp.resolve("missing")));
        assertThat(output(file).apartFrom(missing).path()).isEqualTo(file);
    }

    private static OutputFile output(Path path) {
        return new OutputFile(String.valueOf(path.getFileName()), path);
    }
}
