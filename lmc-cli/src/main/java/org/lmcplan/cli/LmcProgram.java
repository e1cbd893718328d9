package org.lmcplan.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmcplan.cli.terminal.CommonOptions;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.Surroundings;
import picocli.CommandLine;

/** The {@code lmc} program. */
public final class LmcProgram {

    private LmcProgram() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String... arguments) {
        Surroundings process = Surroundings.ofProcess();
        Locale.setDefault(Locale.ROOT); // picocli sorts options by the rules of this locale, which differ in Turkish
        System.exit(run(process, arguments));
    }

    /**
     * Runs one command for another program, such as a build tool, and returns its exit code: 0 if it is done, 1 if there are
     * findings that it was asked to fail on, 2 if it was called wrongly, 3 if a file could not be read or written, 4 if the
     * program or a rule has a defect. No environment variable and no terminal changes what it does.
     *
     * @param folder the folder that relative names start from
     * @param out receives the result
     * @param err receives everything else that a user should know
     * @param arguments the command with its options
     */
    public static int run(Path folder, OutputStream out, OutputStream err, List<String> arguments) {
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                out,
                err,
                Map.of(),
                folder,
                Locale.ENGLISH,
                false,
                false,
                LocalDate::now);
        return run(surroundings, arguments.toArray(String[]::new));
    }

    /** Runs one command in these surroundings and returns its exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        Locale locale = AskedLanguage.of(arguments, surroundings);
        Failures failures =
                new Failures(surroundings, locale, List.of(arguments).contains("--stacktrace"));
        StringWriter out = new StringWriter();
        try {
            CommandLine program =
                    commandLine(surroundings, locale, failures, Commands.neededFor(arguments, surroundings));
            program.setOut(new PrintWriter(out));
            int code = program.execute(arguments);
            Console help = new Console(surroundings, new CommonOptions());
            help.print(out.toString());
            help.flush();
            return code;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
            return failures.report(failed);
        }
    }

    /** Returns the whole command line, as help, completion and the manual page describe it. */
    static CommandLine commandLine(Surroundings surroundings, Locale locale, Failures failures) {
        return commandLine(surroundings, locale, failures, Commands.all(surroundings));
    }

    private static CommandLine commandLine(
            Surroundings surroundings, Locale locale, Failures failures, List<LmcCommand> commands) {
        CommandLine program = new CommandLine(new MainCommand(surroundings));
        int width = width(surroundings);
        describe(program, locale, width);
        for (LmcCommand command : commands) {
            CommandLine line = new CommandLine(command);
            describe(line, locale, width);
            program.addSubcommand(line);
        }
        program.setExpandAtFiles(false); // @ names a bundled plan
        program.setParameterExceptionHandler((wrong, arguments) -> failures.report(ParseErrors.explain(wrong)));
        program.setExecutionExceptionHandler((failed, line, result) -> failures.report(failed));
        return program;
    }

    private static void describe(CommandLine line, Locale locale, int width) {
        line.setResourceBundle(HelpTexts.of(line.getCommandName(), locale));
        line.getCommandSpec().usageMessage().width(width);
        line.setUsageHelpAutoWidth(false);
    }

    /** Returns the width of help: that of the terminal, between what the parser of the command line can do and what reads well. */
    private static int width(Surroundings surroundings) {
        return Math.max(
                55,
                Math.min(
                        100,
                        new Console(surroundings, new CommonOptions()).width().orElse(100)));
    }
}
