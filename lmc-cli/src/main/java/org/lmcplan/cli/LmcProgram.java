package org.lmcplan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.Surroundings;
import picocli.CommandLine;

/** The {@code lmc} program. */
public final class LmcProgram {

    private LmcProgram() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String... arguments) {
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /** Runs one command in these surroundings and returns its exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        Locale locale = AskedLanguage.of(arguments, surroundings);
        Failures failures =
                new Failures(surroundings, locale, List.of(arguments).contains("--stacktrace"));
        StringWriter out = new StringWriter();
        try {
            CommandLine program = commandLine(surroundings, locale, failures);
            program.setOut(new PrintWriter(out));
            int code = program.execute(arguments);
            surroundings.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
            surroundings.out().flush();
            return code;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failed) {
            return failures.report(failed);
        }
    }

    /** Returns the whole command line, as help, completion and the manual page describe it. */
    static CommandLine commandLine(Surroundings surroundings, Locale locale, Failures failures) {
        CommandLine program = new CommandLine(new MainCommand(surroundings));
        describe(program, locale);
        for (LmcCommand command : Commands.all(surroundings)) {
            CommandLine line = new CommandLine(command);
            describe(line, locale);
            program.addSubcommand(line);
        }
        program.setExpandAtFiles(false); // @ names a bundled plan
        program.setParameterExceptionHandler((wrong, arguments) -> failures.report(ParseErrors.explain(wrong)));
        program.setExecutionExceptionHandler((failed, line, result) -> failures.report(failed));
        return program;
    }

    private static void describe(CommandLine line, Locale locale) {
        line.setResourceBundle(HelpTexts.of(line.getCommandName(), locale));
        line.getCommandSpec().usageMessage().width(100);
        line.setUsageHelpAutoWidth(false);
    }
}
