package org.lmcplan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader who follows the page for getting started sees at each step what the page shows. */
class GettingStartedTest {

    @TempDir
    private Path folder;

    @Test
    void everyStepPrintsWhatThePageShows() throws Exception {
        DocumentationPage page = DocumentationPage.of("docs/getting-started.md");
        List<String> programs = page.blocks("java");
        List<String> printed = page.blocks("text");
        assertThat(programs).hasSize(5);
        assertThat(printed).hasSize(5);
        String check = programs.get(0);
        Path plan = folder.resolve("plan.yaml");
        Path register = Files.writeString(folder.resolve("register.yaml"), page.file("register.yaml"));

        String withFaults = page.file("plan.yaml");
        assertThat(run(check, write(plan, withFaults))).isEqualTo(printed.get(0));
        assertThat(run(programs.get(1), plan)).contains("LMC-F301", "LMC-F305", "\"startLine\": 16");

        String withoutFaults = withFaults
                .replace("number: 1\n", "number: \"1\"\n")
                .replace("titel", "title")
                .replace("every-year,", "every-years,");
        assertThat(run(check, write(plan, withoutFaults))).isEqualTo(printed.get(1));
        assertThat(folder.resolve("report.html")).content().contains("LMC-V102", "plan.yaml");

        String valid =
                withoutFaults.replace("readFrom: [{section: \"1\"}]", "readFrom: [{section: \"1\", quote: pilots}]")
                        + page.blocks("yaml").get(1);
        assertThat(run(check, write(plan, valid))).isEmpty();

        assertThat(run(programs.get(2), plan)).isEqualTo(printed.get(2));
        assertThat(run(programs.get(3), plan, register)).isEqualTo(printed.get(3));
        assertThat(run(programs.get(4), plan)).isEqualTo(printed.get(4));
    }

    @Test
    void theFirstRuleFindsWhatItsPageShows() throws Exception {
        DocumentationPage page = DocumentationPage.of("docs/first-rule.md");
        assertThat(run(page.blocks("java").get(0)))
                .isEqualTo(page.blocks("text").get(0));
    }

    private static Path write(Path file, String text) throws Exception {
        return Files.writeString(file, text);
    }

    private String run(String program, Path... files) throws Exception {
        String[] arguments = List.of(files).stream().map(Path::toString).toArray(String[]::new);
        return Programs.output(folder, program, arguments).replace(folder + "/", "");
    }
}
