package org.lmcplan.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;

/** Prints the plan of 2023–2027, or the plan document given as the only argument. */
public final class Quickstart {

    private Quickstart() {}

    /** Exits with 0 on success, 1 if the document could not be read, and 2 if there are too many arguments. */
    public static void main(String... arguments) {
        // Terminals and logs use UTF-8 today, but with LANG=C the JVM would print question marks for Chinese.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int exit = run(out, arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static int run(PrintStream out, String... arguments) {
        if (arguments.length > 1) {
            out.println("usage: quickstart [plan.yaml]");
            return 2;
        }
        DocumentSource source =
                arguments.length == 0 ? BundledPlan.LMC_2023_2027.source() : DocumentSource.file(Path.of(arguments[0]));
        ReadResult<Plan> result = LmcReader.create().read(source);
        result.faults().forEach(out::println);
        result.value().ifPresent(plan -> out.print(new PlanPage(plan).text()));
        return result.value().isPresent() ? 0 : 1;
    }
}
