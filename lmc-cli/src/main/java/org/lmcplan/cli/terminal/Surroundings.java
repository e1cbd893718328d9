package org.lmcplan.cli.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lmcplan.model.problem.Message;

/**
 * What one run of the program sees of the world outside. Tests give their own; {@link #ofProcess()} is the real one.
 *
 * @param in standard input
 * @param out standard output, unbuffered
 * @param err standard error, unbuffered
 * @param variables the environment variables
 * @param folder the folder that relative names start from
 * @param locale the language of the user, unless an option says otherwise
 * @param outIsTerminal whether a person reads standard output in a terminal
 * @param errIsTerminal whether a person reads standard error in a terminal
 * @param today the current day
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> variables,
        Path folder,
        Locale locale,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Supplier<LocalDate> today) {

    /** Returns the surroundings of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                ProcessStreams.standardOutput(),
                ProcessStreams.standardError(),
                System.getenv(),
                Path.of(""),
                ProcessStreams.locale(),
                ProcessStreams.isTerminal("out"),
                ProcessStreams.isTerminal("err"),
                LocalDate::now);
    }

    /** Returns the value of an environment variable; empty if it is not set or blank. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** Returns the path that a name on the command line means. */
    public Path path(String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException malformed) {
            throw CommandFailure.input(
                    Message.of("'{0}' cannot be the name of a file.", "“{0}”不能作为文件名。", name), Message.nothing());
        }
    }
}
