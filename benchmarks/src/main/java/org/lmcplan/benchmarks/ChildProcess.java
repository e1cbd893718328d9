package org.lmcplan.benchmarks;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Runs programs in a separate process. */
final class ChildProcess {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private ChildProcess() {}

    /** Runs a program on the class path of this one and returns what it prints. */
    static String run(List<String> jvmOptions, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return execute(command);
    }

    /**
     * Runs a program without JVM options, on a class path of just the library and its dependencies, and returns the CPU time
     * of the process in nanoseconds, user plus system. The shell reports what the operating system counted for the finished
     * process, to the millisecond.
     */
    static double measureStartup(Class<?> main) throws IOException, InterruptedException {
        String script = "TIMEFORMAT='%U %S'; time \"$0\" -cp \"$1\" \"$2\"";
        String printed = execute(List.of("bash", "-c", script, JAVA, minimalClassPath(), main.getName()));
        return 1e9
                * Stream.of(printed.strip().split(" ", -1))
                        .mapToDouble(Double::parseDouble)
                        .sum();
    }

    private static String minimalClassPath() {
        return Stream.of(
                        LmcReader.class,
                        Plan.class,
                        ObjectMapper.class,
                        JsonParser.class,
                        JacksonAnnotation.class,
                        YAMLFactory.class,
                        LoadSettings.class,
                        ChildProcess.class)
                .map(ChildProcess::location)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String execute(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("LC_ALL", "C"); // makes the shell print a decimal point, not a comma
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("'" + String.join(" ", command) + "' failed: " + printed);
        }
        return printed;
    }
}
