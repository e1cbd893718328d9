package org.lmcplan.validate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.validate.document.ConfigurationFaultKind;

/** Every faulty configuration in {@code faults/} has exactly the faults in the file beside it. */
class ConfigurationFaultsTest {

    private static final Path GALLERY = Path.of("src/test/resources/org/lmcplan/validate/config/faults");

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseHasExactlyTheFaultsInTheFileBesideIt(Path document) throws IOException {
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(expected(document), ConfigurationDocuments.faults(document, Locale.ENGLISH));
        }
        assertThat(ConfigurationDocuments.faults(document, Locale.ENGLISH))
                .isEqualTo(Files.readString(expected(document)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseShowsTheFaultThatItsFolderIsNamedAfter(Path document) {
        assertThat(ConfigurationDocuments.faults(document, Locale.ENGLISH))
                .contains(" error " + folderOf(document) + " ");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFaultIsWordedInChineseToo(Path document) {
        List<String> english =
                ConfigurationDocuments.faults(document, Locale.ENGLISH).lines().toList();
        List<String> chinese =
                ConfigurationDocuments.faults(document, Locale.CHINESE).lines().toList();
        assertThat(chinese).hasSameSizeAs(english);
        for (int i = 0; i < english.size(); i++) {
            assertThat(chinese.get(i))
                    .isNotEqualTo(english.get(i))
                    .containsPattern("[一-龥]")
                    .contains("。");
            assertThat(placeIn(chinese.get(i))).isEqualTo(placeIn(english.get(i)));
        }
    }

    private static String placeIn(String fault) {
        return fault.substring(0, fault.indexOf(' '));
    }

    @Test
    void everyKindOfFaultHasACaseAndEveryExpectationBelongsToACase() throws IOException {
        Set<String> kinds = Arrays.stream(ConfigurationFaultKind.values())
                .map(ConfigurationFaultKind::code)
                .collect(Collectors.toSet());
        assertThat(cases().map(ConfigurationFaultsTest::folderOf).collect(Collectors.toSet()))
                .isEqualTo(kinds)
                .hasSameSizeAs(ConfigurationFaultKind.values());
        try (Stream<Path> files = Files.walk(GALLERY)) {
            Set<Path> expectations =
                    files.filter(file -> file.toString().endsWith(".faults")).collect(Collectors.toSet());
            assertThat(cases().map(ConfigurationFaultsTest::expected))
                    .containsExactlyInAnyOrderElementsOf(expectations);
        }
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(GALLERY)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)")).sorted().toList().stream();
        }
    }

    private static Path expected(Path document) {
        return document.resolveSibling(document.getFileName() + ".faults");
    }

    private static String folderOf(Path document) {
        return Objects.requireNonNull(document.getParent()).getFileName().toString();
    }
}
