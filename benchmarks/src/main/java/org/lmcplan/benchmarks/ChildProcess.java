package org.lmcplan.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs programs in a separate process. */
final class ChildProcess {

    private ChildProcess() {}

    /** Runs a program on the class path of this one and returns the last line that it prints; libraries may log before it. */
    static String run(Jvm jvm, List<String> jvmOptions, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(jvm.java()));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return execute(jvm, command).lines().reduce("", (before, line) -> line);
    }

    /** Runs a command, which finds the Java installation in {@code JAVA_HOME}, and returns what it prints. */
    static String execute(Jvm jvm, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.put("JAVA_HOME", jvm.home().toString());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("'" + String.join(" ", command) + "' failed: " + printed);
        }
        return printed;
    }
}
