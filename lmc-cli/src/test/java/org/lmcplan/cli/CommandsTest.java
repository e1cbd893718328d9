package org.lmcplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.Surroundings;
import picocli.CommandLine.Command;

class CommandsTest {

    private static final Surroundings SURROUNDINGS = Surroundings.ofProcess();

    @Test
    void aCommandLineNeedsTheCommandThatItNames() {
        for (String name : names(Commands.all(SURROUNDINGS))) {
            List<String> needed = names(Commands.neededFor(new String[] {name, "--help"}, SURROUNDINGS));
            assertThat(needed).contains(name);
            assertThat(needed.size() == 1)
                    .isEqualTo(!List.of("help", "completion").contains(name));
        }
    }

    @Test
    void allOthersNeedEveryCommand() {
        List<String> all = names(Commands.all(SURROUNDINGS));
        assertThat(all).doesNotHaveDuplicates().contains("validate", "help");
        for (String[] line : List.of(new String[0], new String[] {"--help"}, new String[] {"valid", "x"})) {
            assertThat(names(Commands.neededFor(line, SURROUNDINGS))).isEqualTo(all);
        }
    }

    private static List<String> names(List<LmcCommand> commands) {
        return commands.stream()
                .map(command -> command.getClass().getAnnotation(Command.class).name())
                .toList();
    }
}
