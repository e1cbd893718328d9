package org.lmcplan.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a progress report of a plan and a calendar of its meetings. It does what {@code lmc report} does. */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends CommandMojo {

    /** The plan; by default the one that the library ships. */
    @Parameter(property = "lmc.plan", defaultValue = "@lmc-2023-2027")
    String plan = "@lmc-2023-2027";

    /** The register of evidence; by default the one that the library ships. */
    @Parameter(property = "lmc.register", defaultValue = "@lmc-2023-2027")
    String register = "@lmc-2023-2027";

    /** The folder that the report is written into. */
    @Parameter(property = "lmc.output", defaultValue = "${project.build.directory}/lmc-report")
    @Nullable
    File outputDirectory;

    @Override
    Arguments command() {
        return new Arguments("report").add(plan).add(register).option("-d", outputDirectory);
    }

    @Override
    String failure() {
        return "The report could not be written; see above.";
    }
}
