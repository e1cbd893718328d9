package org.lmcplan.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.LmcWriter;

class CheckMojoTest {

    @TempDir
    Path project;

    private final RecordedLog log = new RecordedLog();
    private final CheckMojo check = new CheckMojo();

    @BeforeEach
    void setUp() throws IOException {
        LmcWriter.create().write(BundledPlan.LMC_2023_2027.load(), project.resolve("plan.yaml"));
        LmcWriter.create().write(BundledRegister.LMC_2023_2027.load(), project.resolve("register.yaml"));
        check.basedir = project.toFile();
        check.asOf = "2026-11-28";
        check.failOn = "error";
        check.setLog(log);
    }

    @Test
    void aPlanAndItsRegisterWithoutErrorsPass() throws Exception {
        check.plans = List.of("plan.yaml");
        check.registers = List.of("register.yaml");
        check.execute();
        assertThat(log.lines()).noneMatch(line -> line.startsWith("error"));
    }

    @Test
    void errorsFailTheBuildAndAreLoggedAsErrors() throws IOException {
        breakThePlan();
        check.plans = List.of("plan.yaml");
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The plans have findings that fail the build (failOn is error); see above.");
        assertThat(log.lines()).anyMatch(line -> line.startsWith("error plan.yaml:") && line.contains("'frmat'"));
    }

    @Test
    void errorsAreOnlyReportedIfNothingFails() throws Exception {
        breakThePlan();
        check.plans = List.of("plan.yaml");
        check.failOn = "never";
        check.execute();
        assertThat(log.lines()).anyMatch(line -> line.startsWith("error plan.yaml:"));
    }

    @Test
    void reportsAreWrittenInEachFormatAskedFor() throws Exception {
        File sarif = project.resolve("target/reports/lmc.sarif").toFile();
        check.plans = List.of("plan.yaml");
        check.reports = Map.of(
                "sarif", sarif, "html", project.resolve("target/lmc.html").toFile());
        check.execute();
        assertThat(Files.readString(sarif.toPath(), UTF_8)).contains("\"version\": \"2.1.0\"");
        assertThat(project.resolve("target/lmc.html")).exists();
    }

    @Test
    void aReportInTheFolderOfTheProjectNeedsNoOther() throws Exception {
        Files.createDirectory(project.resolve("target"));
        check.plans = List.of("plan.yaml");
        check.reports = Map.of(
                "json",
                new File("lmc.json"),
                "html",
                project.resolve("target/lmc.html").toFile());
        check.execute();
        assertThat(project.resolve("lmc.json")).exists();
        assertThat(project.resolve("target/lmc.html")).exists();
    }

    @Test
    void warningsAreLoggedAsWarnings() throws Exception {
        try (InputStream example = BundledPlan.class.getResourceAsStream("/META-INF/lmc/examples/plan.yaml")) {
            Files.write(project.resolve("plan.yaml"), example.readAllBytes());
        }
        check.plans = List.of("plan.yaml");
        check.failOn = "never";
        check.execute();
        assertThat(log.lines()).anyMatch(line -> line.startsWith("warn plan.yaml:") && line.contains(" warning "));
    }

    @Test
    void aFolderThatCannotBeMadeForAReportIsNamed() throws IOException {
        Files.writeString(project.resolve("file"), "");
        check.plans = List.of("plan.yaml");
        check.reports = Map.of("html", project.resolve("file/lmc.html").toFile());
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("Cannot create the folder");
    }

    @Test
    void aWrongParameterEndsTheBuildWithOneSentence() {
        check.plans = List.of("plan.yaml");
        check.failOn = "sometimes";
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("sometimes")
                .hasMessageNotContaining("\tat ");
    }

    @Test
    void aBuildWithoutPlansIsTold() {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("Name at least one plan, such as <plans><plan>src/plans/*.yaml</plan></plans>.");
    }

    @Test
    void aSkippedCheckReadsNothing() throws Exception {
        check.plans = List.of("no-such-plan.yaml");
        check.skip = true;
        check.execute();
        assertThat(log.lines()).containsExactly("info Skipped, because lmc.skip is set.");
    }

    @Test
    void aNameThatStartsWithADashIsAFile() {
        assertThat(new Arguments("validate")
                        .add("-v.yaml")
                        .option("--lang", " ")
                        .toList())
                .containsExactly("validate", "./-v.yaml");
    }

    private void breakThePlan() throws IOException {
        Path plan = project.resolve("plan.yaml");
        Files.writeString(plan, Files.readString(plan, UTF_8).replaceFirst("format:", "frmat:"), UTF_8);
    }
}
