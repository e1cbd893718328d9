package org.lmcplan.cli;

import java.util.List;
import org.lmcplan.cli.catalogue.CodesCommand;
import org.lmcplan.cli.catalogue.ExplainCommand;
import org.lmcplan.cli.catalogue.RulesCommand;
import org.lmcplan.cli.catalogue.SchemaCommand;
import org.lmcplan.cli.check.ConfigCommand;
import org.lmcplan.cli.check.ValidateCommand;
import org.lmcplan.cli.document.ConvertCommand;
import org.lmcplan.cli.document.DigestCommand;
import org.lmcplan.cli.document.ExportCommand;
import org.lmcplan.cli.document.FormatCommand;
import org.lmcplan.cli.document.JoinCommand;
import org.lmcplan.cli.document.NewCommand;
import org.lmcplan.cli.document.SplitCommand;
import org.lmcplan.cli.progress.AssessCommand;
import org.lmcplan.cli.progress.DiffCommand;
import org.lmcplan.cli.progress.ReportCommand;
import org.lmcplan.cli.shell.CompletionCommand;
import org.lmcplan.cli.shell.HelpCommand;
import org.lmcplan.cli.show.QueryCommand;
import org.lmcplan.cli.show.ShowCommand;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.Surroundings;
import picocli.CommandLine.Command;

/** The commands of the program, in the order of its help. */
final class Commands {

    private Commands() {}

    /**
     * Returns the commands that a command line needs: the one it starts with, if that does not describe the others. To describe a
     * command to the parser takes longer than most commands run.
     */
    static List<LmcCommand> neededFor(String[] arguments, Surroundings surroundings) {
        List<LmcCommand> all = all(surroundings);
        String first = arguments.length == 0 ? "" : arguments[0];
        return all.stream()
                .filter(command -> name(command).equals(first) && !describesOthers(command))
                .findFirst()
                .map(List::of)
                .orElse(all);
    }

    private static String name(LmcCommand command) {
        return command.getClass().getAnnotation(Command.class).name();
    }

    private static boolean describesOthers(LmcCommand command) {
        return command instanceof HelpCommand || command instanceof CompletionCommand;
    }

    static List<LmcCommand> all(Surroundings surroundings) {
        return List.of(
                new ValidateCommand(surroundings),
                new ShowCommand(surroundings),
                new QueryCommand(surroundings),
                new ConvertCommand(surroundings),
                new FormatCommand(surroundings),
                new DigestCommand(surroundings),
                new DiffCommand(surroundings),
                new AssessCommand(surroundings),
                new ReportCommand(surroundings),
                new ExportCommand(surroundings),
                new SchemaCommand(surroundings),
                new RulesCommand(surroundings),
                new ExplainCommand(surroundings),
                new CodesCommand(surroundings),
                new ConfigCommand(surroundings),
                new NewCommand(surroundings),
                new JoinCommand(surroundings),
                new SplitCommand(surroundings),
                new CompletionCommand(surroundings),
                new HelpCommand(surroundings));
    }
}
