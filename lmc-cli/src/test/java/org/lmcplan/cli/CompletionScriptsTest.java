package org.lmcplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the completion of each shell knows, whether or not that shell is installed. */
class CompletionScriptsTest {

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void aScriptKnowsEachCommandAndEachOfItsOptions(String shell, @TempDir Path temp) throws IOException {
        String script = ShellCase.of("lmc completion " + shell).run(World.in(temp), Locale.ENGLISH);
        assertThat(script).contains("exit 0");
        for (CommandLine command :
                CommandLines.in(Locale.ENGLISH).getSubcommands().values()) {
            assertThat(script).contains(command.getCommandName());
            command.getCommandSpec().options().stream()
                    .flatMap(option -> Stream.of(option.names()))
                    .filter(name -> name.startsWith("--"))
                    .forEach(name ->
                            assertThat(script).contains(shell.equals("fish") ? "-l " + name.substring(2) : name));
        }
        assertThat(script).contains("yaml json jsonl").contains("@lmc-2023-2027");
    }
}
