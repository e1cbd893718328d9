package org.lmcplan.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.ExtensionValue;

class DataPackageTest {

    private static final SortedMap<String, byte[]> FILES =
            DataPackage.of(TableSamples.TABLES).files();

    @TempDir
    private Path folder;

    @Test
    void everyCellIsReadAgainAsItsValue() {
        for (Tables tables : List.of(TableSamples.TABLES, TableSamples.LAKES_TABLES)) {
            SortedMap<String, byte[]> files = DataPackage.of(tables).files();
            for (DataTable table : tables.list()) {
                assertSame(table, text(entry(files, table.name() + ".csv")));
            }
        }
    }

    static void assertSame(DataTable table, String csv) {
        List<List<String>> lines = CsvReader.read(csv);
        assertThat(lines.get(0))
                .isEqualTo(table.columns().stream().map(TableColumn::name).toList());
        assertThat(lines).hasSize(table.rows().size() + 1);
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> expected = table.rows().get(i).values().stream()
                    .map(value -> value.map(DataPackageTest::written).orElse(""))
                    .toList();
            assertThat(lines.get(i + 1).stream().map(CsvReader::unescaped).toList())
                    .isEqualTo(expected);
        }
    }

    private static String written(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    @Test
    void noTextCellStartsAFormulaAndNoneHasJson() {
        for (DataTable table : TableSamples.TABLES.list()) {
            for (TableRow row : table.rows()) {
                row.values()
                        .forEach(value -> value.filter(String.class::isInstance).ifPresent(each -> {
                            assertThat(CsvText.cell(each)).doesNotMatch("(?s)\"?[=+\\-@\t\r\n].*");
                            assertThat((String) each).doesNotStartWith("{").doesNotStartWith("[");
                        }));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "\uFF1Dx", "'=1", "''-1", "'", "''", "'a", "a", "a=b",
                "", "a,b", "a\"b", "\"", "a\nb", "a\r\nb", " =1", "承诺，“引号”"
            })
    void anyTextIsReadAgain(String text) {
        String cell = CsvText.cell(text);
        assertThat(cell).doesNotMatch("(?s)\"?[=+\\-@\t\r\n\uFF1D].*");
        assertThat(CsvReader.unescaped(CsvReader.read(cell + "\n").get(0).get(0)))
                .isEqualTo(text);
    }

    @Test
    void numbersAndDaysAreWrittenPlainly() {
        assertThat(CsvText.cell(new BigDecimal("-1E+3"))).isEqualTo("-1000");
        assertThat(CsvText.cell(true)).isEqualTo("true");
        assertThat(CsvText.cell(TableSamples.AS_OF)).isEqualTo("2026-11-28");
    }

    @Test
    void theDescriptionListsEachFileWithItsDigest() {
        ExtensionValue.Fields json = (ExtensionValue.Fields) LmcReader.create()
                .readData(DocumentSource.text(text(entry(FILES, "datapackage.json")), Format.JSON))
                .orThrow();
        ExtensionValue.Items resources = (ExtensionValue.Items) entry(json.byKey(), "resources");
        assertThat(resources.entries()).hasSameSizeAs(TableSamples.TABLES.list());
        for (ExtensionValue each : resources.entries()) {
            Map<String, ExtensionValue> resource = ((ExtensionValue.Fields) each).byKey();
            byte[] file = entry(FILES, string(entry(resource, "path")));
            assertThat(string(entry(resource, "hash"))).isEqualTo("sha256:" + Digests.of(file));
            assertThat(entry(resource, "bytes")).isEqualTo(ExtensionValue.of(file.length));
        }
        assertThat(JsonText.of(Map.of("a", List.of("\"\\\u0001", Map.of()))))
                .isEqualTo("{\n  \"a\": [\n    \"\\\"\\\\\\u0001\",\n    {}\n  ]\n}\n");
    }

    private static <T> T entry(Map<String, T> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    private static String string(ExtensionValue value) {
        return ((ExtensionValue.Text) value).text();
    }

    @Test
    void aPackageIsWrittenIntoANewAnEmptyAndAnUnchangedFolder() throws IOException {
        Path place = folder.resolve("package");
        DataPackage lakes = DataPackage.of(TableSamples.LAKES_TABLES);
        lakes.write(place);
        assertThat(namesIn(place)).isEqualTo(lakes.files().keySet());
        DataPackage.of(TableSamples.TABLES).write(place);
        DataPackage.of(TableSamples.TABLES).write(place);
        assertThat(filesIn(place)).isEqualTo(asTexts(FILES));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        lakes.write(empty);
        assertThat(filesIn(empty)).isEqualTo(asTexts(lakes.files()));
        assertThat(namesIn(folder)).containsExactlyInAnyOrder("package", "empty");
        assertThat(lakes)
                .hasToString("DataPackage{three-lakes-2024-2029, "
                        + TableSamples.LAKES_TABLES.list().size() + " tables}");
    }

    @Test
    void aFileThatIsNotOfThePackageOrWasChangedIsNeverLost() throws IOException {
        DataPackage lakes = DataPackage.of(TableSamples.LAKES_TABLES);
        Path place = folder.resolve("package");
        lakes.write(place);
        Files.writeString(place.resolve("notes.txt"), "mine");
        assertRefused(lakes, place, "notes.txt");
        Files.delete(place.resolve("notes.txt"));
        Files.writeString(place.resolve("areas.csv"), "id\nmine\n");
        assertRefused(lakes, place, "areas.csv");
        assertThat(place.resolve("areas.csv")).hasContent("id\nmine\n");

        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("SHA256SUMS"), "abc  other.txt\n");
        assertRefused(lakes, foreign, "SHA256SUMS");
        Path nested = folder.resolve("nested");
        lakes.write(nested);
        Files.createDirectory(nested.resolve("folder"));
        assertRefused(lakes, nested, "folder");
    }

    private void assertRefused(DataPackage tables, Path place, String name) throws IOException {
        Map<String, Long> before = sizes(place);
        assertThatIOException()
                .isThrownBy(() -> tables.write(place))
                .withMessageStartingWith("the data package was not written to ")
                .withMessageContaining("the folder contains '" + name + "', which is no unchanged file");
        assertThat(sizes(place)).isEqualTo(before);
        assertThat(namesIn(folder)).noneMatch(each -> each.startsWith("."));
    }

    @Test
    void aPlaceThatCannotBeAFolderIsRefused() throws IOException {
        DataPackage lakes = DataPackage.of(TableSamples.LAKES_TABLES);
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThatIOException().isThrownBy(() -> lakes.write(file)).withMessageContaining("NotDirectory");
        assertThat(file).hasContent("mine");
        assertThatIOException()
                .isThrownBy(() -> lakes.write(folder.resolve("missing").resolve("package")));
        assertThatIOException()
                .isThrownBy(() -> lakes.write(folder.getRoot()))
                .withMessageStartingWith("the data package was not written to ");
    }

    @Test
    void aLinkToAFolderIsFollowedAndOneThatLeadsNowhereRefused() throws IOException {
        DataPackage lakes = DataPackage.of(TableSamples.LAKES_TABLES);
        Path place = Files.createDirectory(folder.resolve("place"));
        Path link = folder.resolve("link");
        Path broken = folder.resolve("broken");
        try {
            Files.createSymbolicLink(link, place);
            Files.createSymbolicLink(broken, folder.resolve("missing"));
        } catch (IOException | UnsupportedOperationException noLinks) {
            assumeTrue(false, "the file system has no links");
        }
        lakes.write(link);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(namesIn(place)).contains("datapackage.json");
        assertThatIOException()
                .isThrownBy(() -> lakes.write(broken))
                .withMessageContaining("a link that leads nowhere");
    }

    private static Set<String> namesIn(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(each -> each.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static Map<String, Long> sizes(Path place) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        for (String name : namesIn(place)) {
            sizes.put(name, Files.size(place.resolve(name)));
        }
        return sizes;
    }

    private static Map<String, String> filesIn(Path place) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String name : namesIn(place)) {
            texts.put(name, Files.readString(place.resolve(name)));
        }
        return texts;
    }

    private static Map<String, String> asTexts(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, text(bytes)));
        return texts;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
