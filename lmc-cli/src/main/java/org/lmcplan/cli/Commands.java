package org.lmcplan.cli;

import java.util.List;
import org.lmcplan.cli.document.DigestCommand;
import org.lmcplan.cli.progress.AssessCommand;
import org.lmcplan.cli.progress.DiffCommand;
import org.lmcplan.cli.progress.ReportCommand;
import org.lmcplan.cli.show.QueryCommand;
import org.lmcplan.cli.show.ShowCommand;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.Surroundings;

/** The commands of the program, in the order of its help. */
final class Commands {

    private Commands() {}

    static List<LmcCommand> all(Surroundings surroundings) {
        return List.of(
                new ShowCommand(surroundings),
                new QueryCommand(surroundings),
                new DigestCommand(surroundings),
                new DiffCommand(surroundings),
                new AssessCommand(surroundings),
                new ReportCommand(surroundings));
    }
}
