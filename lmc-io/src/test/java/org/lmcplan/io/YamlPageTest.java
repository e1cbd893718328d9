package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.fault.FaultKind;

/** Each example on the page about YAML is read, or refused, as the page says. */
class YamlPageTest {

    private static final Path PAGE = Path.of("..", "docs", "yaml.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+?) \\| `(.+?)` \\| (`.+`|LMC-F\\d+) \\|$");

    /**
     * A row of a table.
     *
     * @param document the example
     * @param result the JSON that means the same, or the id of the fault
     * @param format the format of the example
     */
    record Row(String about, String document, String result, Format format) {

        static Row of(MatchResult row, Format format) {
            String document = row.group(2)
                    .replace("\\|", "|")
                    .replace('⏎', '\n')
                    .replace('→', '\t')
                    .replace('␣', ' ');
            return new Row(row.group(1), document, row.group(3).replace("`", ""), format);
        }

        boolean isRead() {
            return !result.startsWith("LMC-");
        }
    }

    static List<Row> rows() throws IOException {
        String page = Files.readString(PAGE);
        int json = page.indexOf("\nOf JSON");
        return ROW.matcher(page)
                .results()
                .map(row -> {
                    boolean isJson = row.start() > json
                            && page.substring(json, row.start()).indexOf("\n#") < 0;
                    return Row.of(row, isJson ? Format.JSON : Format.YAML);
                })
                .toList();
    }

    static Stream<Row> read() throws IOException {
        return rows().stream().filter(Row::isRead);
    }

    static Stream<Row> refused() throws IOException {
        return rows().stream().filter(row -> !row.isRead());
    }

    @ParameterizedTest
    @MethodSource("read")
    void whatThePageReadsMeansTheJsonBesideIt(Row row) {
        assertThat(EveryWayOfReading.data(row.document(), row.format()).orThrow())
                .isEqualTo(EveryWayOfReading.data(row.result(), Format.JSON).orThrow());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatThePageRefusesHasThatFault(Row row) {
        assertThat(EveryWayOfReading.data(row.document(), row.format()).faults())
                .extracting(fault -> fault.kind().code())
                .containsOnly(row.result());
    }

    @Test
    void everyRowWithAnExampleIsRun() throws IOException {
        long examples = Files.readString(PAGE)
                .lines()
                .filter(line -> line.matches("\\| .*`.* \\|") && !line.contains("not shown"))
                .count();
        assertThat(rows()).hasSize((int) examples).hasSizeGreaterThan(50);
    }

    @Test
    void thePageNamesEveryFaultOfWellFormedYaml() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(Stream.of(
                                FaultKind.ALIAS,
                                FaultKind.ANCHOR,
                                FaultKind.TAG,
                                FaultKind.SECOND_DOCUMENT,
                                FaultKind.KEY_NOT_TEXT,
                                FaultKind.UNSUPPORTED_YAML)
                        .map(FaultKind::code)
                        .toList());
    }
}
