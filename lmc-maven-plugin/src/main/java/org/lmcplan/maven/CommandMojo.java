package org.lmcplan.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.LmcProgram;

/** What all goals have in common: they run a command in the folder of the project and log what it prints. */
abstract class CommandMojo extends AbstractMojo {

    private static final Pattern ERROR = Pattern.compile("^\\S.* error [A-Z]+-[A-Z0-9]+ .*");
    private static final Pattern WARNING = Pattern.compile("^\\S.* warning [A-Z]+-[A-Z0-9]+ .*");

    /** Leaves the goal out. */
    @Parameter(property = "lmc.skip", defaultValue = "false")
    boolean skip;

    /** The language of messages and reports: {@code en} or {@code zh}. */
    @Parameter(property = "lmc.lang")
    @Nullable
    String lang;

    /** The day as of which suppressions expire and progress is assessed, such as {@code 2026-11-23}; by default today. */
    @Parameter(property = "lmc.asOf")
    @Nullable
    String asOf;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    @Nullable
    File basedir;

    /** Returns the command with its arguments. */
    abstract Arguments command() throws MojoExecutionException;

    /** Returns what it means for the build that the command found something. */
    abstract String failure();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, because lmc.skip is set.");
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = LmcProgram.run(
                folder(),
                out,
                err,
                command().option("--lang", lang).option("--as-of", asOf).toList());
        lines(out).forEach(this::log);
        if (code > 1) {
            throw new MojoExecutionException(String.join(System.lineSeparator(), lines(err)));
        }
        lines(err).forEach(getLog()::info);
        if (code == 1) {
            throw new MojoFailureException(failure());
        }
    }

    private Path folder() {
        return Objects.requireNonNull(basedir, "basedir").toPath();
    }

    private static List<String> lines(ByteArrayOutputStream stream) {
        return stream.toString(UTF_8).lines().toList();
    }

    private void log(String line) {
        if (ERROR.matcher(line).matches()) {
            getLog().error(line);
        } else if (WARNING.matcher(line).matches()) {
            getLog().warn(line);
        } else {
            getLog().info(line);
        }
    }
}
