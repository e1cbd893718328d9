package org.lmcplan.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.output.OutputFile;
import org.lmcplan.cli.terminal.CommandFailure;

class OutputSafetyTest {

    @TempDir
    Path folder;

    @Test
    void outputsOfTheirOwnAreAccepted() {
        assertThatCode(() -> require(List.of(input("plan.yaml")), "a.json", "b.json"))
                .doesNotThrowAnyException();
    }

    @Test
    void anOutputThatIsAnInputUnderAnotherNameIsRefused() throws IOException {
        Input plan = input("plan.yaml");
        assertThatThrownBy(() -> require(List.of(plan), "x/../plan.yaml"))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("x/../plan.yaml is both read and written.");
        assumeTrue(canLink("link.yaml", "plan.yaml"));
        assertThatThrownBy(() -> require(List.of(plan), "link.yaml")).isInstanceOf(CommandFailure.class);
    }

    @Test
    void twoOutputsInOneFileAreRefusedUnderAnyName() throws IOException {
        assertThatThrownBy(() -> require(List.of(), "out.json", "./out.json"))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("./out.json would be written twice.");
        Files.writeString(folder.resolve("out.json"), "", UTF_8);
        assumeTrue(canLink("link.json", "out.json"));
        assertThatThrownBy(() -> require(List.of(), "out.json", "link.json")).isInstanceOf(CommandFailure.class);
    }

    @Test
    void aDeviceCanBeWrittenTwice() {
        assumeTrue(Files.exists(Path.of("/dev/null")));
        assertThatCode(() -> require(List.of(), "/dev/null", "/dev/null")).doesNotThrowAnyException();
    }

    @Test
    void anOutputInAFolderThatIsReadAsAPlanIsRefused() throws IOException {
        Input parts = new Input.OfFolder("parts", Files.createDirectories(folder.resolve("parts")));
        assertThatThrownBy(() -> require(List.of(parts), "parts/report.json"))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("parts/report.json would become part of the plan in parts.");
        assertThatCode(() -> require(List.of(parts), "report.json")).doesNotThrowAnyException();
    }

    private void require(List<Input> inputs, String... outputs) {
        OutputSafety.require(
                Stream.of(outputs)
                        .map(name -> new OutputFile(name, folder.resolve(name)))
                        .toList(),
                inputs);
    }

    private Input input(String name) {
        Path path = folder.resolve(name);
        try {
            Files.createDirectories(folder.resolve("x"));
            Files.writeString(path, "", UTF_8);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        return Input.OfDocument.file(name, path);
    }

    private boolean canLink(String name, String target) {
        try {
            Files.createSymbolicLink(folder.resolve(name), folder.resolve(target));
            return true;
        } catch (IOException | UnsupportedOperationException impossible) {
            return false;
        }
    }
}
