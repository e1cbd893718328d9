package org.lmcplan.maven;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Reads plans and registers, applies all rules, and fails the build if there are findings of the given severity. It does what
 * {@code lmc validate} does.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends CommandMojo {

    /** The plans: files, folders with a plan in parts, or patterns such as {@code src/plans/*.yaml}, relative to the project. */
    @Parameter(property = "lmc.plans")
    List<String> plans = List.of();

    /** The registers of evidence about these plans. */
    @Parameter(property = "lmc.registers")
    List<String> registers = List.of();

    /** The older version of the plan, for the rules on transitions. */
    @Parameter(property = "lmc.against")
    @Nullable
    File against;

    /** The configuration of the rules; by default {@code .lmc/validation.yaml} in the project or a folder above it. */
    @Parameter(property = "lmc.config")
    @Nullable
    File config;

    /** The profile of the configuration. */
    @Parameter(property = "lmc.profile")
    @Nullable
    String profile;

    /** The findings that are known and do not count. */
    @Parameter(property = "lmc.baseline")
    @Nullable
    File baseline;

    /** From which severity on findings fail the build: {@code error}, {@code warning}, {@code note} or {@code never}. */
    @Parameter(property = "lmc.failOn", defaultValue = "error")
    @Nullable
    String failOn;

    /**
     * Reports to write, each by its format: {@code text}, {@code json}, {@code sarif}, {@code junit}, {@code github},
     * {@code markdown} or {@code html}.
     */
    @Parameter
    Map<String, File> reports = Map.of();

    @Override
    Arguments command() throws MojoExecutionException {
        if (plans.isEmpty()) {
            throw new MojoExecutionException(
                    "Name at least one plan, such as <plans><plan>src/plans/*.yaml</plan></plans>.");
        }
        Arguments arguments = new Arguments("validate")
                .addAll(plans)
                .options("--register", registers)
                .option("--against", against)
                .option("--config", config)
                .option("--profile", profile)
                .option("--baseline", baseline)
                .option("--fail-on", failOn)
                .option("--format", "text");
        for (Map.Entry<String, File> report : new TreeMap<>(reports).entrySet()) {
            File folder = report.getValue().getParentFile();
            if (folder != null && !folder.isDirectory() && !folder.mkdirs()) {
                throw new MojoExecutionException("Cannot create the folder " + folder + ".");
            }
            arguments.option("--format", report.getKey() + "=" + report.getValue());
        }
        return arguments;
    }

    @Override
    String failure() {
        return "The plans have findings that fail the build (failOn is " + failOn + "); see above.";
    }
}
