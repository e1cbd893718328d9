package org.lmcplan.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Register;

/** The program, from its command line to its tables. */
class PlansProgramTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @TempDir
    private static Path temporary;

    @TempDir
    private Path folder;

    @BeforeAll
    static void quietSpark() {
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.driver.host", "localhost");
        System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    }

    @Test
    void tenThousandPlansGiveTheRowsThatTheLibraryGivesByItself() throws IOException {
        Path input = folder.resolve("in");
        Path output = folder.resolve("out");
        GeneratedInput.write(input, 10_000, 2023);
        assertThat(run(input, output, "2026-11-23")).isZero();

        PlainRun plain = new PlainRun(input, LocalDate.of(2026, 11, 23));
        assertThat(plain.malformed).as("malformed lines").isBetween(50, 500);
        assertThat(plain.problems).hasSizeGreaterThan(50_000);
        assertThat(plain.progress).hasSizeGreaterThan(90_000);
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            assertSame(rows(spark, output.resolve("problems")), plain.problems);
            assertSame(rows(spark, output.resolve("progress")), plain.progress);
        }
        assertThat(shown())
                .contains(
                        "code\tseverity\tproblems\tdocuments\n", "force\tprogress\tcommitments\n", "NO-PLAN\terror\t");
    }

    /** Shows the first rows that differ; AssertJ would print both lists. */
    private static void assertSame(List<String> rows, List<String> expected) {
        assertThat(rows).hasSameSizeAs(expected);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).isEqualTo(expected.get(i));
        }
    }

    static List<String> rows(SparkSession spark, Path table) {
        return spark.read().parquet(table.toString()).collectAsList().stream()
                .map(row -> row.mkString("\t"))
                .sorted()
                .toList();
    }

    @Test
    void aMalformedLineIsARowThatSaysWhere() throws IOException {
        Path input = folder.resolve("in");
        GeneratedInput.write(input, 3, 7);
        Path plans = input.resolve("plans/part-000.jsonl");
        List<String> lines = Files.readAllLines(plans);
        Files.writeString(plans, lines.get(0) + "\n\n{\"format\": \"lmc-plan/3\",, }\n" + lines.get(2) + "\n");

        assertThat(run(input, folder.resolve("out"), "2026-11-23")).isZero();
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            spark.read().parquet(folder.resolve("out/problems").toString()).createOrReplaceTempView("problems");
            List<Row> faults = spark.sql("SELECT file, document, line, column, plan, severity FROM problems"
                            + " WHERE code LIKE 'LMC-F%'")
                    .collectAsList();
            assertThat(faults).map(row -> row.mkString(" ")).containsExactly("plans/part-000.jsonl 2 3 25 null error");
            assertThat(spark.sql("SELECT DISTINCT document FROM problems WHERE file LIKE 'plans%' ORDER BY document")
                            .collectAsList())
                    .map(row -> row.getInt(0))
                    .contains(1, 3);
        }
    }

    @Test
    void aFindingAboutARegisterNamesTheRecord() throws IOException {
        Path input = folder.resolve("in");
        Files.createDirectories(input.resolve("plans"));
        Files.createDirectories(input.resolve("registers"));
        Plan plan = BundledPlan.LMC_2023_2027.load();
        Register register = BundledRegister.LMC_2023_2027.load();
        EvidenceRecord first = register.records().get(0);
        String line = LmcWriter.create().toText(register, Format.JSON).replaceAll("\\n *", "");
        String broken = line.replaceFirst("(\"id\":\\s*\"" + first.id() + "\".*?\"targets\":\\s*\\[\")", "$1un");
        assertThat(broken).isNotEqualTo(line);
        Files.writeString(
                input.resolve("plans/a.jsonl"),
                LmcWriter.create().toText(plan, Format.JSON).replaceAll("\\n *", "") + "\n");
        Files.writeString(input.resolve("registers/a.jsonl"), "\n" + broken + "\n");

        assertThat(run(input, folder.resolve("out"), "2026-11-23")).isZero();
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            spark.read().parquet(folder.resolve("out/problems").toString()).createOrReplaceTempView("problems");
            assertThat(spark.sql("SELECT file, document, line, column, plan, register, subject, path FROM problems"
                                    + " WHERE code = 'LMC-E103'")
                            .collectAsList())
                    .map(row -> row.mkString(" "))
                    .containsExactly("registers/a.jsonl 1 2 " + (broken.indexOf("\"un") + 1) + " " + plan.id() + " "
                            + register.id() + " " + first.id() + " /records/0/targets/0");
        }
    }

    @Test
    void theSameSeedGeneratesTheSameBytes() throws IOException {
        GeneratedInput.write(folder.resolve("a"), 20, 5);
        GeneratedInput.write(folder.resolve("b"), 20, 5);
        GeneratedInput.write(folder.resolve("c"), 20, 6);
        Path part = Path.of("plans/part-000.jsonl");
        assertThat(folder.resolve("a").resolve(part))
                .hasSameBinaryContentAs(folder.resolve("b").resolve(part));
        assertThat(Files.readString(folder.resolve("a").resolve(part)))
                .isNotEqualTo(Files.readString(folder.resolve("c").resolve(part)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in out              | <input> <output> <date>
            in out 2026-11-23 x | <input> <output> <date>
            in out 2026-02-30   | The date should be like 2026-11-23, not '2026-02-30'.
            """)
    void saysWhatIsWrongWithItsArguments(String arguments, String words) throws IOException {
        assertThat(run(List.of(arguments.split(" ", -1)).toArray())).isEqualTo(2);
        assertThat(shown()).contains(words);
    }

    @Test
    void saysThatThereIsNothingToRead() throws IOException {
        assertThat(run(folder.resolve("none"), folder.resolve("out"), "2026-11-23"))
                .isEqualTo(2);
        assertThat(shown()).contains("There are no files '").contains("none/plans/*.jsonl'");
    }

    @Test
    void neverWritesIntoAnExistingFolder() throws IOException {
        GeneratedInput.write(folder.resolve("in"), 1, 1);
        assertThat(run(folder.resolve("in"), temporary, "2026-11-23")).isEqualTo(2);
        assertThat(shown()).contains("exists already; name a new folder.");
    }

    private int run(Object... arguments) throws IOException {
        return PlansProgram.run(
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
