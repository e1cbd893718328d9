package org.lmcplan.cli.shell;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.cli.terminal.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that completes command lines of this program in a shell. */
@Command(name = "completion")
public final class CompletionCommand extends LmcCommand {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "bash|zsh|fish", descriptionKey = "completion.shell")
    private String shell = "";

    /** A command that sees these surroundings. */
    public CompletionCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) {
        String known = OptionValues.choice("lmc completion", shell, "bash", "zsh", "fish");
        List<CommandWords> words =
                CommandWords.of(Objects.requireNonNull(spec, "spec").root().commandLine());
        console.print(
                switch (known) {
                    case "bash" -> BashCompletion.script(words);
                    case "zsh" -> ZshCompletion.script(words);
                    default -> FishCompletion.script(words);
                });
        return ExitCode.DONE;
    }
}
