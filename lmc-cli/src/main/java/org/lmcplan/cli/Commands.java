package org.lmcplan.cli;

import java.util.List;
import java.util.Set;
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

/** The commands of the program, in the order of its help. */
final class Commands {

    private static final List<String> NAMES = List.of(
            "validate",
            "show",
            "query",
            "convert",
            "fmt",
            "digest",
            "diff",
            "assess",
            "report",
            "export",
            "schema",
            "rules",
            "explain",
            "codes",
            "config",
            "new",
            "join",
            "split",
            "completion",
            "help");

    private static final Set<String> DESCRIBING_OTHERS = Set.of("completion", "help");

    private Commands() {}

    /**
     * Returns the commands that a command line needs: the one it starts with, if that does not describe the others. To load a
     * command and describe it to the parser takes longer than most commands run.
     */
    static List<LmcCommand> neededFor(String[] arguments, Surroundings surroundings) {
        String first = arguments.length == 0 ? "" : arguments[0];
        return NAMES.contains(first) && !DESCRIBING_OTHERS.contains(first)
                ? List.of(named(first, surroundings))
                : all(surroundings);
    }

    static List<LmcCommand> all(Surroundings surroundings) {
        return NAMES.stream().map(name -> named(name, surroundings)).toList();
    }

    private static LmcCommand named(String name, Surroundings surroundings) {
        return switch (name) {
            case "validate" -> new ValidateCommand(surroundings);
            case "show" -> new ShowCommand(surroundings);
            case "query" -> new QueryCommand(surroundings);
            case "convert" -> new ConvertCommand(surroundings);
            case "fmt" -> new FormatCommand(surroundings);
            case "digest" -> new DigestCommand(surroundings);
            case "diff" -> new DiffCommand(surroundings);
            case "assess" -> new AssessCommand(surroundings);
            case "report" -> new ReportCommand(surroundings);
            case "export" -> new ExportCommand(surroundings);
            case "schema" -> new SchemaCommand(surroundings);
            case "rules" -> new RulesCommand(surroundings);
            case "explain" -> new ExplainCommand(surroundings);
            case "codes" -> new CodesCommand(surroundings);
            case "config" -> new ConfigCommand(surroundings);
            case "new" -> new NewCommand(surroundings);
            case "join" -> new JoinCommand(surroundings);
            case "split" -> new SplitCommand(surroundings);
            case "completion" -> new CompletionCommand(surroundings);
            default -> new HelpCommand(surroundings);
        };
    }
}
