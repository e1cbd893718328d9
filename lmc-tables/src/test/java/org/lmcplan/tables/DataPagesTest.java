package org.lmcplan.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;

/** The files in {@code docs/data} are those of the bundled plan and register. With {@code lmc.write.pages} they are written. */
class DataPagesTest {

    private static final Path DATA = TableSamples.ROOT.resolve("docs/data");
    private static final String TABLES = "tables/";

    private final Map<String, byte[]> expected = new TreeMap<>();

    DataPagesTest() {
        LmcWriter writer = LmcWriter.create();
        add("plan.yaml", writer.toText(TableSamples.PLAN, Format.YAML));
        add("plan.json", writer.toText(TableSamples.PLAN, Format.JSON));
        add("register.yaml", writer.toText(TableSamples.REGISTER, Format.YAML));
        add("register.json", writer.toText(TableSamples.REGISTER, Format.JSON));
        add("assessment.json", writer.toText(TableSamples.ASSESSMENT, Format.JSON));
        add("README.md", DataReadme.of(TableSamples.TABLES));
        DataPackage.of(TableSamples.TABLES).files().forEach((name, bytes) -> expected.put(TABLES + name, bytes));
    }

    private void add(String name, String text) {
        expected.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theFilesAreThoseOfTheBundledPlanAndRegister() throws IOException {
        if (Boolean.getBoolean("lmc.write.pages")) {
            write();
        }
        assertThat(namesThere())
                .as("Write the files with -Dlmc.write.pages=true")
                .isEqualTo(expected.keySet());
        for (Map.Entry<String, byte[]> each : expected.entrySet()) {
            assertThat(differs(DATA.resolve(each.getKey()), each.getValue()))
                    .as("%s is out of date. Write the files with -Dlmc.write.pages=true", each.getKey())
                    .isFalse();
        }
    }

    @Test
    void aFileThatDiffersIsNoticed() throws IOException {
        assertThat(differs(DATA.resolve("README.md"), new byte[] {1})).isTrue();
    }

    private static boolean differs(Path file, byte[] bytes) throws IOException {
        return !Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private void write() throws IOException {
        for (String name : namesThere()) {
            if (name.startsWith(TABLES)) {
                Files.delete(DATA.resolve(name));
            }
        }
        Files.createDirectories(DATA);
        DataPackage.of(TableSamples.TABLES).write(DATA.resolve(TABLES));
        for (Map.Entry<String, byte[]> each : expected.entrySet()) {
            if (!each.getKey().startsWith(TABLES)) {
                Files.write(DATA.resolve(each.getKey()), each.getValue());
            }
        }
    }

    private static Set<String> namesThere() throws IOException {
        if (!Files.isDirectory(DATA)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(DATA)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> DATA.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
