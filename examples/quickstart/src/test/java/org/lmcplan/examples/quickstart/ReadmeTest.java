package org.lmcplan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs in the README compile, run and print what the README says. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```\\s+```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    @TempDir
    private Path folder;

    @Test
    void theProgramsPrintWhatIsShown() throws Exception {
        Path document = folder.resolve("plan.yaml");
        Files.writeString(document, """
                format: lmc-plan/2
                id: mine
                names: {en: {text: Mine, status: unofficial}}
                language: en
                edition: full
                term: {from: 2030, to: 2031}
                title: Mine
                textSource: none
                # what follows has a number without quotes and a slip of the pen
                sections:
                  - number: 5.1
                    titel: Money
                """);
        List<MatchResult> programs = PROGRAM.matcher(readme()).results().toList();
        assertThat(programs).hasSize(2);
        assertThat(output(programs.get(0).group(1))).isEqualTo(programs.get(0).group(2));
        String faults = output(programs.get(1).group(1), document.toString());
        assertThat(faults.replace(folder + "/", "")).isEqualTo(programs.get(1).group(2));
    }

    @Test
    void theFirstProgramTakesAtMostTenLinesInItsClass() throws IOException {
        Matcher program = PROGRAM.matcher(readme());
        assertThat(program.find()).isTrue();
        assertThat(program.group(1).lines().dropWhile(line -> !line.startsWith("public class")))
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        try (Stream<String> links = LINK.matcher(readme()).results().map(link -> link.group(1))) {
            assertThat(links)
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
        }
    }

    private String output(String program, String... arguments) throws Exception {
        String name = program.replaceAll("(?s).*public class (\\w+).*", "$1");
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, program);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(result).as("compiles").isZero();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
