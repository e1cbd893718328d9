package org.lmcplan.cli;

import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.problem.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program without a command: it names its commands. */
@Command(name = "lmc", versionProvider = Versions.class)
final class MainCommand extends LmcCommand {

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    boolean version;

    MainCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) {
        throw CommandFailure.usage(
                Message.of("Expected a command.", "缺少命令。"),
                Message.of("'lmc --help' lists the commands", "“lmc --help”列出全部命令"));
    }
}
