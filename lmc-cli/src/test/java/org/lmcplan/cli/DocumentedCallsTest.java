package org.lmcplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Every call of {@code lmc} in a block of the README, of a page or of a help text has the commands and options that it uses. */
class DocumentedCallsTest {

    @Test
    void everyCallInTheDocumentationCanBeParsed() throws IOException {
        List<String> calls = new ArrayList<>();
        calls.addAll(callsIn(Files.readAllLines(Path.of("../README.md"), UTF_8)));
        try (Stream<Path> pages = Files.walk(Path.of("../docs"), 2)) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                calls.addAll(callsIn(Files.readAllLines(page, UTF_8)));
            }
        }
        assertThat(calls).hasSizeGreaterThan(10).allSatisfy(DocumentedCallsTest::parse);
    }

    @Test
    void everyExampleOfTheHelpCanBeParsed() {
        List<String> calls = new ArrayList<>();
        for (CommandLine command :
                CommandLines.in(Locale.ENGLISH).getSubcommands().values()) {
            for (String footer : command.getCommandSpec().usageMessage().footer()) {
                footer.replace("%n", "\n")
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("lmc "))
                        .forEach(calls::add);
            }
        }
        assertThat(calls).hasSizeGreaterThan(20).allSatisfy(DocumentedCallsTest::parse);
    }

    @Test
    void aCallWithAnOptionThatDoesNotExistIsNoticed() {
        assertThatThrownBy(() -> parse("lmc digest plan.yaml --no-such-option"))
                .isInstanceOf(CommandLine.ParameterException.class);
    }

    private static List<String> callsIn(List<String> page) {
        List<String> calls = new ArrayList<>();
        boolean inShell = false;
        for (String line : page) {
            if (line.startsWith("```")) {
                inShell = line.equals("```sh");
            } else if (inShell) {
                Stream.of(line.split(" \\| "))
                        .filter(part -> part.startsWith("lmc "))
                        .forEach(calls::add);
            }
        }
        return calls;
    }

    private static void parse(String call) {
        String command = call.replaceAll(" +# .*$", "").replaceAll(" [|] .*$", "");
        String[] words = ShellCase.of(command.replaceAll(" > \\S+$", "").replaceAll(" [<][(].*?[)]", " file"))
                .arguments()
                .toArray(String[]::new);
        CommandLines.in(Locale.ENGLISH).setExpandAtFiles(false).parseArgs(words);
    }
}
