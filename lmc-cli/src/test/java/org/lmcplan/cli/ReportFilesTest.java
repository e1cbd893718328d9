package org.lmcplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFilesTest {

    private static final String REPORT = "lmc report plan.yaml register.yaml -d report --as-of 2026-06-30";

    @Test
    void anEarlierReportIsReplaced(@TempDir Path temp) throws IOException {
        World world = World.in(temp);
        String first = ShellCase.of(REPORT).run(world, Locale.ENGLISH);
        assertThat(first).contains("exit 0").contains("Wrote report/progress.en.html.");
        String second = ShellCase.of(REPORT.replace("06-30", "07-31")).run(world, Locale.ENGLISH);
        assertThat(second).contains("exit 0").contains("report/progress.en.html: ");
    }

    @Test
    void aReportOfVersion01IsReplaced(@TempDir Path temp) throws IOException {
        World world = World.in(temp);
        Path earlier = Files.createDirectories(world.folder().resolve("report")).resolve("progress.zh.md");
        Files.writeString(earlier, "# 进展报告 – 行动计划，截至 2026-06-30\n", UTF_8);
        assertThat(ShellCase.of(REPORT).run(world, Locale.ENGLISH)).contains("exit 0");
        assertThat(earlier).content(UTF_8).startsWith("# 进展报告：");
    }

    @ParameterizedTest
    @CsvSource({"progress.en.html", "progress.zh.md", "meetings.en.ics"})
    void aFileOfSomebodyElseIsReplacedByForceOnlyAndNothingElseIsWrittenBefore(String name, @TempDir Path temp)
            throws IOException {
        World world = World.in(temp);
        Path own = Files.createDirectories(world.folder().resolve("report")).resolve(name);
        Files.writeString(own, "my own notes\n", UTF_8);
        String refused = ShellCase.of(REPORT).run(world, Locale.ENGLISH);
        assertThat(refused)
                .contains("exit 3")
                .contains("report/" + name + " exists and is no report of lmc. (--force replaces it)")
                .doesNotContain("-- files");
        assertThat(own).hasContent("my own notes\n");
        String forced = ShellCase.of(REPORT + " --force").run(world, Locale.ENGLISH);
        assertThat(forced).contains("exit 0").contains("Replaced report/" + name + ", which was different.");
        String again = ShellCase.of(REPORT).run(world, Locale.ENGLISH);
        assertThat(again).contains("Wrote report/" + name + ".").doesNotContain("Replaced");
    }

    @Test
    void aFolderWithTheNameOfAFileIsNotReplaced(@TempDir Path temp) throws IOException {
        World world = World.in(temp);
        Files.createDirectories(world.folder().resolve("report/progress.en.html"));
        assertThat(ShellCase.of(REPORT + " --force").run(world, Locale.ENGLISH))
                .contains("exit 3")
                .contains("Cannot write report/progress.en.html");
    }
}
