package org.lmcplan.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportMojoTest {

    @TempDir
    Path project;

    private final ReportMojo report = new ReportMojo();

    @Test
    void theReportOfThePlanIsWrittenIntoTheFolder() throws Exception {
        report.basedir = project.toFile();
        report.outputDirectory = project.resolve("report").toFile();
        report.asOf = "2026-11-28";
        report.setLog(new RecordedLog());
        report.execute();
        assertThat(project.resolve("report")).isNotEmptyDirectory();
    }

    @Test
    void aRegisterThatDoesNotExistIsNamed() {
        report.basedir = project.toFile();
        report.outputDirectory = project.resolve("report").toFile();
        report.register = "no-such-register.yaml";
        report.setLog(new RecordedLog());
        assertThatThrownBy(report::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("no-such-register.yaml");
    }
}
