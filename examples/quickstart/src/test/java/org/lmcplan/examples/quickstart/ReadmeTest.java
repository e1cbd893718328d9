package org.lmcplan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    void programsPrintWhatTheReadmeShows() throws Exception {
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
                # below: a number without quotes, and a typo
                sections:
                  - number: 5.1
                    titel: Money
                """);
        List<MatchResult> programs = PROGRAM.matcher(readme()).results().toList();
        assertThat(programs).hasSize(2);
        assertThat(Programs.output(folder, programs.get(0).group(1)))
                .isEqualTo(programs.get(0).group(2));
        String faults = Programs.output(folder, programs.get(1).group(1), document.toString());
        assertThat(faults.replace(folder + "/", "")).isEqualTo(programs.get(1).group(2));
    }

    @Test
    void theClassOfTheFirstProgramHasAtMostTenLines() throws IOException {
        Matcher program = PROGRAM.matcher(readme());
        assertThat(program.find()).isTrue();
        assertThat(program.group(1).lines().dropWhile(line -> !line.startsWith("public class")))
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void everyLinkHasATarget() throws IOException {
        try (Stream<String> links = LINK.matcher(readme()).results().map(link -> link.group(1))) {
            assertThat(links)
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
        }
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
