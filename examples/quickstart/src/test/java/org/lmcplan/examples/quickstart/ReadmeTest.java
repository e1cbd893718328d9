package org.lmcplan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs in the README compile, run and print what the README says. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");

    @TempDir
    private Path folder;

    @Test
    void theProgramsPrintWhatIsShown() throws Exception {
        DocumentationPage readme = DocumentationPage.of("README.md");
        List<String> programs = readme.blocks("java");
        List<String> printed = readme.blocks("text");
        assertThat(programs).hasSize(3);
        assertThat(Programs.output(folder, programs.get(0))).isEqualTo(printed.get(0));
        Path document = Files.writeString(
                folder.resolve("plan.yaml"),
                DocumentationPage.of("docs/getting-started.md").file("plan.yaml"));
        assertThat(Programs.output(folder, programs.get(1), document.toString()).replace(folder + "/", ""))
                .isEqualTo(printed.get(1));
        assertThat(Programs.output(folder, programs.get(2))).isEqualTo(printed.get(2));
    }

    @Test
    void theFirstProgramTakesAtMostTenLinesInItsClass() throws IOException {
        String program = DocumentationPage.of("README.md").blocks("java").get(0);
        assertThat(program.lines().dropWhile(line -> !line.startsWith("public class")))
                .hasSizeLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "docs/README.md",
                "docs/architecture.md",
                "docs/assessment.md",
                "docs/benchmarks.md",
                "docs/benchmarks-goals.md",
                "docs/coding.md",
                "docs/configuration.md",
                "docs/dependencies.md",
                "docs/evidence.md",
                "docs/first-rule.md",
                "docs/format.md",
                "docs/getting-started.md",
                "docs/releasing.md",
                "docs/versions.md"
            })
    void everyLinkOfAPageLeadsSomewhere(String page) throws IOException {
        Path folderOfPage = ROOT.resolve(page).resolveSibling("");
        try (Stream<String> links =
                LINK.matcher(DocumentationPage.of(page).text()).results().map(link -> link.group(1))) {
            assertThat(links)
                    .allSatisfy(link -> assertThat(folderOfPage.resolve(link)).exists());
        }
    }

    @Test
    void theIndexNamesEveryPage() throws IOException {
        String index = DocumentationPage.of("docs/README.md").text();
        try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.matches("README.md|images")))
                    .allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
        }
    }
}
