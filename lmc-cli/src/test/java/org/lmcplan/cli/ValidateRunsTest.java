package org.lmcplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several runs of {@code lmc validate} in one folder. */
class ValidateRunsTest {

    private World world;

    @BeforeEach
    void makeFolder(@TempDir Path temp) throws IOException {
        world = World.in(temp.resolve("world"));
    }

    @Test
    void whatABaselineHasIsSuppressedInTheNextRunAndWhatWasFixedIsReported() throws IOException {
        run("lmc validate plan.yaml register.yaml --write-baseline baseline.json");
        assertThat(run("lmc validate plan.yaml register.yaml --baseline baseline.json --min-severity warning"))
                .contains("1 error, 0 warnings, 0 notes; ")
                .contains(" suppressed");
        String plan = Files.readString(file("plan.yaml"), UTF_8);
        Files.writeString(file("plan.yaml"), plan.replace("status: official", "status: unofficial"), UTF_8);
        assertThat(run("lmc validate plan.yaml register.yaml --baseline baseline.json"))
                .contains("baseline.json:")
                .contains(" warning LMC-C104 ");
    }

    @Test
    void anEntryOfABaselineIsStaleOnlyIfNoPlanHasItsFinding() throws IOException {
        run("lmc validate plan.yaml plan.json --write-baseline baseline.yaml --baseline-reason known");
        assertThat(run("lmc validate plan.yaml plan.json --baseline baseline.yaml"))
                .doesNotContain("LMC-C104 The");
        assertThat(run("lmc validate plan.yaml older.yaml --baseline baseline.yaml"))
                .contains("LMC-C104 The");
    }

    @Test
    void aSuppressionIsUnusedOnlyIfNoPlanHasItsFindingAndThenOnce() throws IOException {
        String line = "lmc validate plan.yaml plan.json --config validation.yaml --rule LMC-C101";
        assertThat(run(line)).contains("0 errors, 0 warnings, 0 notes");
        String configuration = Files.readString(file("validation.yaml"), UTF_8);
        Files.writeString(
                file("validation.yaml"), configuration.replace("about: clean-river", "about: clear-river"), UTF_8);
        assertThat(run(line)).contains("0 errors, 1 warning, 0 notes").contains("LMC-C101 breached 1");
        assertThat(run("lmc validate plan.yaml plan.json --config validation.yaml --rule LMC-C101 --skip LMC-V410"))
                .contains("LMC-C101 breached 1");
    }

    @Test
    void aFileOfTheRepositoryIsUsedWithoutBeingNamed() throws IOException {
        Files.createDirectories(file(".lmc"));
        Files.copy(file("validation.yaml"), file(".lmc/validation.yaml"));
        assertThat(run("lmc validate plan.yaml --rule LMC-V407 -v"))
                .contains("Configuration: .lmc/validation.yaml (found from the folder of the run).")
                .contains("warning LMC-V407");
        assertThat(run("lmc config show")).contains("Profile: ours");
        assertThat(run("lmc config check")).startsWith("$ lmc config check\nexit 0\n");
        assertThat(run("lmc config init")).contains("exists already");
        assertThat(run("lmc validate plan.yaml --baseline none.json")).contains("exit 2");
    }

    @Test
    void theBundledPlanAndAFolderInPartsAreChecked() throws IOException {
        Files.createDirectories(file("one-part"));
        Files.copy(file("plan.yaml"), file("one-part/plan.yaml"));
        assertThat(run("lmc validate one-part --rule LMC-V103")).contains("plan.yaml:78:5 error LMC-V103");
        assertThat(run("lmc validate @lmc-2023-2027 one-part --rule LMC-V103 --register @lmc-2023-2027"))
                .contains("plan.yaml:78:5 error LMC-V103");
    }

    @Test
    void aFindingOnAWholeListIsLocatedAtItsFirstCharacterInAReportOnSeveralPlans() throws IOException {
        String options = " --config validation.yaml --rule LMC-V601 --rule LMC-V103 -f github";
        String alone = run("lmc validate plan.yaml" + options);
        String together = run("lmc validate plan.yaml plan.json" + options);
        assertThat(alone).contains("title=LMC-V601");
        assertThat(alone.lines().filter(line -> line.startsWith("::") && line.contains("file=plan.yaml")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(together).contains(line));
    }

    private Path file(String name) {
        return world.folder().resolve(name);
    }

    private String run(String line) throws IOException {
        return ShellCase.of(line).run(world, Locale.ENGLISH);
    }
}
