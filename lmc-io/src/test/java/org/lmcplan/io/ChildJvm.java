package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of the tests in a virtual machine of its own. */
final class ChildJvm {

    private ChildJvm() {}

    /** Runs the program and returns the lines that it prints; fails if the program fails. */
    static List<String> run(Class<?> program, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        return finish(start(program, options, arguments));
    }

    /** Starts the program without waiting for it; its error output is merged into its standard output. */
    static Process start(Class<?> program, List<String> options, String... arguments) throws IOException {
        return new ProcessBuilder(command(program, options, arguments))
                .redirectErrorStream(true)
                .start();
    }

    /** Runs the program where no file can grow beyond this many blocks, as on a full disk, and returns the lines it prints. */
    static List<String> runOnFullDisk(int blocks, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
        limited.addAll(command(program, List.of("-XX:-UsePerfData"), arguments));
        return finish(new ProcessBuilder(limited).redirectErrorStream(true).start());
    }

    private static List<String> command(Class<?> program, List<String> options, String... arguments) {
        String classPath = String.join(
                File.pathSeparator,
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path", ""),
                Path.of("target", "test-classes").toString());
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Waits for a program to end and returns the lines that it printed. */
    static List<String> finish(Process process) throws IOException, InterruptedException {
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
