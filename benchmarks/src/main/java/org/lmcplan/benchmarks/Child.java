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

/** Programs in a process of their own. */
final class Child {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Child() {}

    /** What a program printed, on this program's own class path. */
    static String output(List<String> jvmOptions, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /**
     * The CPU time in nanoseconds, user and system, of starting a program with no options, on a class path of the library and
     * what it needs. The shell tells it, to the millisecond, from what the system counted for the finished process.
     */
    static double cpuTimeOfStart(Class<?> main) throws IOException, InterruptedException {
        String script = "TIMEFORMAT='%U %S'; time \"$0\" -cp \"$1\" \"$2\"";
        String printed = run(List.of("bash", "-c", script, JAVA, librariesAndOwnClasses(), main.getName()));
        return 1e9
                * Stream.of(printed.strip().split(" ", -1))
                        .mapToDouble(Double::parseDouble)
                        .sum();
    }

    private static String librariesAndOwnClasses() {
        return Stream.of(
                        LmcReader.class,
                        Plan.class,
                        ObjectMapper.class,
                        JsonParser.class,
                        JacksonAnnotation.class,
                        YAMLFactory.class,
                        LoadSettings.class,
                        Child.class)
                .map(Child::location)
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

    private static String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("LC_ALL", "C"); // the shell writes a point, not a comma
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("'" + String.join(" ", command) + "' failed: " + printed);
        }
        return printed;
    }
}
