package org.lmcplan.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.List;
import org.lmcplan.cli.terminal.Surroundings;

/**
 * Runs the commonest commands once, without output. The start script archives the classes that this loads, so that later starts
 * are fast.
 */
final class ArchiveRun {

    private static final List<String> COMMANDS = List.of(
            "--version",
            "digest --help",
            "show",
            "show 4.2.12-2",
            "validate @lmc-2023-2027",
            "convert @lmc-2023-2027 --to json");

    private ArchiveRun() {}

    public static void main(String... arguments) {
        Surroundings process = Surroundings.ofProcess();
        Surroundings silent = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                process.variables(),
                process.folder(),
                process.locale(),
                false,
                false,
                process.today());
        for (String command : COMMANDS) {
            LmcProgram.run(silent, command.split(" ", -1));
        }
    }
}
