package org.lmcplan.cli;

import java.util.List;
import org.lmcplan.cli.document.ConvertCommand;
import org.lmcplan.cli.document.DigestCommand;
import org.lmcplan.cli.document.FormatCommand;
import org.lmcplan.cli.document.JoinCommand;
import org.lmcplan.cli.document.NewCommand;
import org.lmcplan.cli.document.SplitCommand;
import org.lmcplan.cli.shell.CompletionCommand;
import org.lmcplan.cli.shell.HelpCommand;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.Surroundings;

/** The commands of the program, in the order of its help. */
final class Commands {

    private Commands() {}

    static List<LmcCommand> all(Surroundings surroundings) {
        return List.of(
                new ConvertCommand(surroundings),
                new FormatCommand(surroundings),
                new DigestCommand(surroundings),
                new NewCommand(surroundings),
                new JoinCommand(surroundings),
                new SplitCommand(surroundings),
                new CompletionCommand(surroundings),
                new HelpCommand(surroundings));
    }
}
