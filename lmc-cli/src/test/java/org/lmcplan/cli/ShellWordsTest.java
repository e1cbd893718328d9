package org.lmcplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.cli.terminal.SampleSurroundings;

/** Loads the completion of each shell and the manual page into the real programs, as far as they are installed. */
class ShellWordsTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lmc conv|convert",
                "lmc convert --reg|--register",
                "lmc convert --to js|json jsonl",
                "lmc convert --to = js|json jsonl",
                "lmc convert --to =|yaml json jsonl",
                "lmc convert plan.yaml --lang z|zh",
                "lmc --color a|auto always",
                "lmc help dig|digest",
                "lmc new r|register",
                "lmc completion f|fish",
                "lmc digest @|@lmc-2023-2027",
                "lmc schema plan|plan plan-part",
                "lmc schema @|",
                "lmc assess --what over|overdue",
                "lmc query --of mech|mechanism",
                "lmc codes Forc|Force ForceShift",
                "lmc explain LMC-C10|LMC-C101 LMC-C102 LMC-C103 LMC-C104 LMC-C105 LMC-C106 LMC-C107",
                "lmc validate --rule LMC-V701|LMC-V701",
                "lmc validate -f sar|sarif",
                "lmc validate --profile adop|adopted",
                "lmc export --to c|csv",
                "lmc convert --stdin-name x|",
                "lmc digest pl|",
            })
    void bashCompletesCommandsOptionsAndValues(String line, String expected) throws IOException, InterruptedException {
        assumeInstalled("bash");
        List<String> words = List.of(line.split(" ", -1));
        String script = "source " + script("bash") + "; COMP_WORDS=(" + line + "); COMP_CWORD=" + (words.size() - 1)
                + "; _lmc; echo \"${COMPREPLY[*]}\"";
        assertThat(output(List.of("bash", "--norc", "-c", script)).strip()).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lmc conv|convert",
                "lmc convert --reg|--register",
                "lmc convert --to js|json jsonl",
                "lmc help dig|digest",
                "lmc new r|register",
            })
    void fishCompletesCommandsOptionsAndValues(String line, String expected) throws IOException, InterruptedException {
        assumeInstalled("fish");
        String script = "source " + script("fish") + "; complete -C '" + line + "'";
        List<String> words = output(List.of("fish", "--no-config", "-c", script))
                .lines()
                .map(word -> word.split("\t", -1)[0])
                .toList();
        assertThat(words).containsExactlyInAnyOrder(expected.split(" ", -1));
    }

    @Test
    void zshLoadsItsCompletion() throws IOException, InterruptedException {
        assumeInstalled("zsh");
        String script = "autoload -U compinit; compinit -u -D; source " + script("zsh") + "; echo $_comps[lmc]";
        assertThat(output(List.of("zsh", "-f", "-c", script))).isEqualTo("_lmc\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theManualPageIsTypesetWithoutWarnings(String language) throws IOException, InterruptedException {
        assumeInstalled("groff");
        Path page = temp.resolve("lmc.1");
        Files.write(page, run("help", "--man", "--lang", language));
        String shown =
                output(List.of("groff", "-man", "-ww", "-K", "utf8", "-T", "utf8", "-P", "-cbou", page.toString()));
        assertThat(shown).contains("lmc convert").contains("--max-bytes").contains("--to");
    }

    @Test
    void theManualPageNamesEveryCommand() {
        String page = new String(run("help", "--man"), UTF_8);
        assertThat(CommandLines.names()).allSatisfy(name -> assertThat(page).contains(".SS \"lmc " + name));
    }

    private Path script(String shell) throws IOException {
        Path script = temp.resolve("lmc." + shell);
        Files.write(script, run("completion", shell));
        return script;
    }

    private static void assumeInstalled(String program) {
        assumeThat(Stream.of(System.getenv("PATH").split(File.pathSeparator, -1)))
                .as(program + " is not installed")
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs a program that must succeed without a word on standard error. */
    private String output(List<String> command) throws IOException, InterruptedException {
        Path err = temp.resolve("err");
        Path out = temp.resolve("out");
        Process process = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectError(err.toFile())
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readAllBytes(err)).asString(UTF_8).isEmpty();
        return new String(Files.readAllBytes(out), UTF_8);
    }

    private static byte[] run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = LmcProgram.run(SampleSurroundings.with(out, out), arguments);
        assertThat(code).as(out.toString(UTF_8)).isZero();
        return out.toByteArray();
    }
}
