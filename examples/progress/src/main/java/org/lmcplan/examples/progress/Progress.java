package org.lmcplan.examples.progress;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/** Writes the report on the progress of a plan, and the calendar of its meetings, into a folder. */
public final class Progress {

    private Progress() {}

    /** Exits with 0, or with 2 where options or files are wrong. */
    public static void main(String... arguments) {
        // Terminals and logs are UTF-8 today; what the JVM takes from LANG=C would print question marks.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int exit = run(out, Clock.system(ZoneId.systemDefault()), arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static int run(PrintStream out, Clock clock, String... arguments) {
        try {
            Options options = Options.parse(clock, arguments);
            out.println("as of " + options.asOf() + (options.dayGiven() ? "" : " (today; --as-of gives another day)"));
            new Output(options.out())
                    .write(new Input(options).read(), options.languages())
                    .forEach(out::println);
            return 0;
        } catch (Refusal refusal) {
            refusal.lines().forEach(out::println);
            return 2;
        }
    }
}
