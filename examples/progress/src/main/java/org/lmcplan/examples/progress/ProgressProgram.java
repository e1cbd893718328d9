package org.lmcplan.examples.progress;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/** Writes a progress report and a meeting calendar into a folder. */
public final class ProgressProgram {

    private ProgressProgram() {}

    /** Exits with 0, or with 2 if an option or a file is wrong. */
    public static void main(String... arguments) {
        // With LANG=C the JVM would print question marks; terminals and logs expect UTF-8.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int exit = run(out, Clock.system(ZoneId.systemDefault()), arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static int run(PrintStream out, Clock clock, String... arguments) {
        try {
            ProgressOptions options = ProgressOptions.parse(clock, arguments);
            out.println(
                    "as of " + options.asOf() + (options.dayGiven() ? "" : " (today; use --as-of for another day)"));
            ProgressInput input = ProgressInput.read(options);
            ReportFiles.write(options.out(), input, options.languages()).forEach(out::println);
            return 0;
        } catch (UsageException wrong) {
            wrong.lines().forEach(out::println);
            return 2;
        }
    }
}
