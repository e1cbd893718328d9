package org.lmcplan.io;

import java.nio.file.Path;
import org.lmcplan.io.fault.SaveException;
import org.lmcplan.model.Plan;

/** Saves a plan to the last of these files, which it reads from the first or, if there is only one, is small; prints why that failed, if it did. */
final class SaveOnce {

    private SaveOnce() {}

    @SuppressWarnings("SystemOut") // the output of a program
    public static void main(String[] arguments) {
        try {
            Plan plan = arguments.length == 1
                    ? SmallPlan.plan()
                    : LmcReader.create().readPlan(Path.of(arguments[0]));
            LmcWriter.create().write(plan, Path.of(arguments[arguments.length - 1]));
            System.out.println("saved");
        } catch (SaveException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
