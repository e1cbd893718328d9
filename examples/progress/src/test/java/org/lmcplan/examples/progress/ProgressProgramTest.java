package org.lmcplan.examples.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program, from its command line to its files. */
class ProgressProgramTest {

    private static final String RECORD =
            "{\"id\": \"held\", \"kind\": \"meeting\", \"number\": 5, \"date\": \"2026-01-05\","
                    + " \"targets\": [\"leaders-meeting\"], \"confidence\": \"high\","
                    + " \"citations\": [{\"publisher\": \"Example Gazette\"}]}";

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void writesAllFilesInBothLanguagesAsOfToday() {
        assertThat(run()).isZero();
        assertThat(shown()).startsWith("as of 2026-11-23 (today; use --as-of for another day)\n");
        assertThat(folder.resolve("out"))
                .isDirectoryContaining("glob:**progress.en.html")
                .isDirectoryContaining("glob:**progress.zh.html")
                .isDirectoryContaining("glob:**progress.en.md")
                .isDirectoryContaining("glob:**progress.zh.md")
                .isDirectoryContaining("glob:**meetings.en.ics")
                .isDirectoryContaining("glob:**meetings.zh.ics");
    }

    @Test
    void writesOneLanguageAsOfAnotherDayUnderAnotherReading() throws IOException {
        assertThat(run("--language", "en", "--as-of", "2023-06-30", "--reading", "rolling"))
                .isZero();
        assertThat(shown()).startsWith("as of 2023-06-30\n").doesNotContain(".zh.");
        assertThat(page()).contains("as of 2023-06-30", "read by rolling years");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --when 2026        | Unknown option '--when'; the options are --as-of, --reading, --confidence, --language, --plan, --register, --out.
            --as-of            | The option --as-of needs a value.
            --as-of 2026-02-30 | --as-of needs a date such as 2026-11-23, not '2026-02-30'.
            --as-of +99999-01-01 | --as-of needs a date such as 2026-11-23, not '+99999-01-01'.
            --as-of 2026-01-01 --as-of 2026-01-02 | The option --as-of is given twice.
            --confidence sure | --confidence needs low or medium or high, not 'sure'.
            --reading lunar    | --reading needs calendar-years or rolling, not 'lunar'.
            --language fr      | --language needs en, zh or both, not 'fr'.
            """)
    void aWrongOptionIsReportedInOneSentence(String arguments, String sentence) {
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(ProgressProgram.run(out, clock, arguments.split(" "))).isEqualTo(2);
        assertThat(shown()).isEqualTo(sentence + System.lineSeparator());
    }

    @Test
    void anInvalidPathIsReportedInOneSentence() {
        assertThat(run("--plan", "a\0b")).isEqualTo(2);
        assertThat(shown()).startsWith("--plan needs a path");
    }

    @Test
    void missingAndMalformedFilesAreReported() throws IOException {
        assertThat(run("--plan", file("plan.yaml", "format: lmc-plan/3\nid: Small\n")))
                .isEqualTo(2);
        assertThat(run("--register", file("faulty.yaml", "format: lmc-register/2\nid: Small\n")))
                .isEqualTo(2);
        assertThat(run("--register", folder.resolve("none.jsonl").toString())).isEqualTo(2);
        assertThat(shown())
                .contains("plan.yaml:2:5 error LMC-F307", "Nothing was written because the plan is malformed.")
                .contains("faulty.yaml:2:5 error LMC-F307", "Nothing was written because the register is malformed.")
                .contains("none.jsonl:1:1 error LMC-F001 This file or folder does not exist.")
                .doesNotContain("Exception");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aRegisterAboutAnotherPlanIsRefused() throws IOException {
        String other = "format: lmc-register/2\nid: other\nversion: \"1\"\nplan: another-plan\n";
        assertThat(run("--register", file("other.yaml", other))).isEqualTo(2);
        assertThat(shown()).contains("is about the plan 'another-plan', not about 'lmc-2023-2027'.");
    }

    @Test
    void anUnwritableFolderIsReported() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "a file");
        assertThat(run()).isEqualTo(2);
        assertThat(shown()).contains("Cannot write into the folder '" + file + "'.");
    }

    @Test
    void malformedJsonLinesAreLeftOutAndListedInTheReport() throws IOException {
        String project =
                "{\"id\": \"well\", \"names\": {\"en\": {\"text\": \"Well\", \"status\": \"unofficial\", \"basis\": \"seen\"}},"
                        + " \"confidence\": \"low\"}";
        String lines = String.join(
                "\n",
                RECORD,
                RECORD.replace("meeting\",", "meating\","),
                project,
                project.replace("names", "name"),
                "");
        assertThat(run("--register", file("lines.jsonl", lines), "--language", "en"))
                .isZero();
        assertThat(page())
                .contains("1 record and 1 project of the register", "which states no version")
                .contains("id=\"record-held\"", "id=\"record-well\"", "No source is given.", "cites no source")
                .contains("lines.jsonl:2:24</strong> LMC-F306 &#39;meating&#39; is not a kind of record.")
                .contains("lines.jsonl:4:16</strong> LMC-F301 There is no key &#39;name&#39;")
                .contains("Parts of the register could not be read and are left out: </strong><a href=\"#left-out\">");
    }

    @Test
    void malformedRecordsOfARegisterAreLeftOutAndListedInTheReport() throws IOException {
        String register = "format: lmc-register/2\nid: mine\nversion: \"2\"\nplan: lmc-2023-2027\nrecords:\n"
                + meeting("no-such-day", "2026-02-30", "targets: [leaders-meeting]")
                + meeting("fifth", "2026-01-05", "number: 5\ntargets: [leaders-meeting]")
                + meeting("no-such-key", "2026-01-05", "target: [leaders-meeting]");
        assertThat(run("--register", file("mine.yaml", register), "--language", "en"))
                .isZero();
        assertThat(page())
                .contains("1 record and 0 projects of the register", "mine.yaml (version 2)", "id=\"record-fifth\"")
                .contains("mine.yaml:", "LMC-F307 &#39;2026-02-30&#39; is not a date.")
                .contains("LMC-F301 There is no key &#39;target&#39;")
                .doesNotContain("record-no-such");
    }

    @Test
    void aFaultOutsideTheRecordsStopsTheProgram() throws IOException {
        String register = "format: lmc-register/2\nid: mine\nversion: 2\nplan: lmc-2023-2027\nrecords:\n"
                + meeting("fifth", "2026-01-05", "targets: [leaders-meeting]");
        assertThat(run("--register", file("mine.yaml", register))).isEqualTo(2);
        assertThat(shown()).contains("mine.yaml:3:10 error", "Nothing was written because the register is malformed.");
    }

    @Test
    void anAddedRecordAppearsInTheReport() throws IOException {
        String register = "format: lmc-register/2\nid: mine\nversion: \"2\"\nplan: lmc-2023-2027\nrecords:\n"
                + meeting("fifth", "2026-01-05", "number: 5\ntargets: [leaders-meeting]\ncommitments: [\"4.1.1-1\"]");
        assertThat(run("--register", file("mine.yaml", register), "--language", "en"))
                .isZero();
        assertThat(page()).contains("mine.yaml (version 2)", "1 held, most recently 2026-01-05", "2026-01-05 #5 fifth");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", folder.resolve("out").toString()));
        return ProgressProgram.run(
                new PrintStream(bytes, true, StandardCharsets.UTF_8), clock, all.toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("out").resolve("progress.en.html"));
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A record of a meeting, followed by more lines of YAML. */
    private static String meeting(String id, String date, String more) {
        return "  - id: " + id + "\n    kind: meeting\n    date: \"" + date + "\"\n    confidence: high\n"
                + "    citations:\n      - address: \"https://example.org/" + id + "\"\n" + more.indent(4);
    }
}
