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
        assertThat(run("generate", input, 10_000, 2023)).isZero();
        assertThat(run("check", input, output, "2026-11-23")).isZero();

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
        run("generate", input, 3, 7);
        Path plans = input.resolve("plans/part-000.jsonl");
        List<String> lines = Files.readAllLines(plans);
        Files.writeString(plans, lines.get(0) + "\n\n{\"format\": \"lmc-plan/2\",, }\n" + lines.get(2) + "\n");

        assertThat(run("check", input, folder.resolve("out"), "2026-11-23")).isZero();
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
    void theSameSeedGeneratesTheSameBytes() throws IOException {
        run("generate", folder.resolve("a"), 20, 5);
        run("generate", folder.resolve("b"), 20, 5);
        run("generate", folder.resolve("c"), 20, 6);
        Path part = Path.of("plans/part-000.jsonl");
        assertThat(folder.resolve("a").resolve(part))
                .hasSameBinaryContentAs(folder.resolve("b").resolve(part));
        assertThat(Files.readString(folder.resolve("a").resolve(part)))
                .isNotEqualTo(Files.readString(folder.resolve("c").resolve(part)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check in out            | check <input> <output> <date>
            count in out 2026-11-23 | check <input> <output> <date>
            check in out 2026-02-30 | The date should be like 2026-11-23, not '2026-02-30'.
            generate in no 1        | The number of plans and the seed should be whole numbers, not 'no'.
            generate in 0 1         | The number of plans and the seed should be whole numbers, not '0'.
            """)
    void saysWhatIsWrongWithItsArguments(String arguments, String words) throws IOException {
        assertThat(run(List.of(arguments.split(" ", -1)).toArray())).isEqualTo(2);
        assertThat(shown()).contains(words);
    }

    @Test
    void saysThatThereIsNothingToRead() throws IOException {
        assertThat(run("check", folder.resolve("none"), folder.resolve("out"), "2026-11-23"))
                .isEqualTo(2);
        assertThat(shown()).contains("There are no files '").contains("none/plans/*.jsonl'");
    }

    @Test
    void neverWritesIntoAnExistingFolder() throws IOException {
        run("generate", folder.resolve("in"), 1, 1);
        assertThat(run("check", folder.resolve("in"), temporary, "2026-11-23")).isEqualTo(2);
        assertThat(shown()).contains("exists already; name a new folder.");
        assertThat(run("generate", folder.resolve("in"), 1, 1)).isEqualTo(2);
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
