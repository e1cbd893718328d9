package org.lmcplan.cli;

import java.nio.file.Path;
import org.lmcplan.cli.terminal.CommonOptions;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.problem.Message;

/** What a build shows to somebody who does not know lmc yet: the plan, and how to call lmc from then on. */
final class FirstRun {

    private FirstRun() {}

    public static void main(String... arguments) {
        System.exit(run(Surroundings.ofProcess(), arguments[0]));
    }

    /**
     * Shows the plan.
     *
     * @param script the start script
     */
    static int run(Surroundings surroundings, String script) {
        int code = LmcProgram.run(surroundings, command());
        Console console = new Console(surroundings, new CommonOptions());
        console.note(Message.of(
                "From now on, call lmc without Maven:\n  {0} --help",
                "以后可直接运行 lmc，无需 Maven：\n  {0} --help", Message.verbatim(shortest(script))));
        return code;
    }

    private static String[] command() {
        return new String[] {"show"};
    }

    /** The script as seen from the folder that Maven was called in, if it is below it. */
    private static String shortest(String script) {
        Path here = Path.of("").toAbsolutePath();
        Path full = Path.of(script).toAbsolutePath();
        String name = full.startsWith(here) ? here.relativize(full).toString() : full.toString();
        return name.contains(" ") ? "'" + name + "'" : name;
    }
}
