package org.lmcplan.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmcplan.cli.terminal.Surroundings;
import picocli.CommandLine;

/** The command line of the program, for tests that look at its description. */
final class CommandLines {

    private CommandLines() {}

    static CommandLine in(Locale locale) {
        Surroundings nowhere = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of(),
                Path.of(""),
                locale,
                false,
                false,
                () -> LocalDate.EPOCH);
        return LmcProgram.commandLine(nowhere, locale, new Failures(nowhere, locale, false));
    }

    static List<String> names() {
        return List.copyOf(in(Locale.ENGLISH).getSubcommands().keySet());
    }
}
