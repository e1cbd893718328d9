package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BombsTest {

    /** What is promised is two seconds; this is to notice what hangs, on a busy machine too. */
    private static final long FAR_TOO_LONG = 10_000;

    @Test
    @Timeout(300)
    void everyBombIsRefusedInASmallVirtualMachineWithoutHangingOrCrashing() throws Exception {
        List<String> lines = run(Bombs.class, "-Xmx256m", "-Xss256k");
        assertThat(lines)
                .extracting(line -> line.split(" ", -1)[0])
                .containsExactlyElementsOf(Bombs.all().keySet());
        assertThat(lines).allSatisfy(line -> {
            assertThat(Long.parseLong(line.split(" ", -1)[1])).as(line).isLessThan(FAR_TOO_LONG);
            assertThat(line).as("refused").endsWith(" true");
        });
    }

    private static List<String> run(Class<?> program, String... options) throws IOException, InterruptedException {
        String classPath = String.join(
                File.pathSeparator,
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path", ""),
                Path.of("target", "test-classes").toString());
        List<String> command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, program.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
