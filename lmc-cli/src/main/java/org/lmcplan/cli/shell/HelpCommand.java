package org.lmcplan.cli.shell;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.problem.Message;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the help of the program or of one command, or the manual page. */
@Command(name = "help")
public final class HelpCommand extends LmcCommand {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "help.command")
    private @Nullable String command;

    @Option(names = "--man", descriptionKey = "help.man")
    private boolean man;

    /** A command that sees these surroundings. */
    public HelpCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) {
        CommandLine program = Objects.requireNonNull(spec, "spec").root().commandLine();
        if (man) {
            if (command != null) {
                throw CommandFailure.usage(
                        Message.of("The manual page describes all commands.", "手册页涵盖全部命令。"),
                        Message.of("leave out {0} or --man", "请去掉 {0} 或 --man", command));
            }
            console.print(ManualPage.of(program, console.locale()));
            return ExitCode.DONE;
        }
        CommandLine described =
                command == null ? program : program.getSubcommands().get(command);
        if (described == null) {
            throw CommandFailure.usage(
                    Message.of("There is no command '{0}'.", "没有“{0}”这个命令。", String.valueOf(command)),
                    Message.of("'lmc --help' lists the commands", "“lmc --help”列出全部命令"));
        }
        console.print(described.getUsageMessage(Ansi.OFF));
        return ExitCode.DONE;
    }
}
