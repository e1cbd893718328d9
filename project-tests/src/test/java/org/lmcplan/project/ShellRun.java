package org.lmcplan.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a real shell made of a command line. */
record ShellRun(int code, String out, String err) {

    /** Runs a line in a POSIX shell with these variables and nothing else from this process but PATH. */
    static ShellRun of(Path folder, Map<String, String> variables, String line)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder shell = new ProcessBuilder(List.of("/bin/sh", "-c", line))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = shell.environment();
        String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        environment.clear();
        environment.put("PATH", path);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.putAll(variables);
        Process process = shell.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(line).isTrue();
        ShellRun run = new ShellRun(
                process.exitValue(),
                new String(Files.readAllBytes(out), UTF_8),
                new String(Files.readAllBytes(err), UTF_8));
        Files.delete(out);
        Files.delete(err);
        return run;
    }
}
