package org.lmcplan.examples.withoutdatabind;

import java.io.IOException;
import java.nio.file.Path;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Plan;

/** Converts a plan between YAML and JSON: {@code Convert plan.yaml plan.json}. */
public final class Convert {

    private Convert() {}

    /** Reads the first file and writes the second. */
    public static void main(String[] files) throws IOException {
        Plan plan = LmcReader.create().readPlan(Path.of(files[0]));
        LmcWriter.create().write(plan, Path.of(files[1]));
    }
}
