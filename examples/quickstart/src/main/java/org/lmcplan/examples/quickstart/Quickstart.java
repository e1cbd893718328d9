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

/** Shows the plan of 2023–2027, or the plan document that is named as the one argument. */
public final class Quickstart {

    private Quickstart() {}

    /** Exits with 0, or with 1 where the document has faults and 2 where the arguments are wrong. */
    public static void main(String... arguments) {
        // Terminals and logs are UTF-8 today; what the JVM takes from LANG=C would print question marks.
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
