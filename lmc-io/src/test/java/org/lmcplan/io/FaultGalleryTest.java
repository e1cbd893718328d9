package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;

/**
 * Every document in {@code faults/} has exactly the faults in the file beside it. Run with {@code -Dlmc.write.pages=true} to
 * write them anew.
 */
class FaultGalleryTest {

    private static final Path GALLERY = Path.of("src/test/resources/org/lmcplan/io/faults");

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseHasExactlyTheFaultsWrittenBesideIt(Path document) throws IOException {
        String faults = lines(read(document));
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(expected(document), faults);
        }
        assertThat(faults).isEqualTo(Files.readString(expected(document)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseShowsTheFaultItsFolderIsNamedFor(Path document) throws IOException {
        assertThat(read(document).faults())
                .extracting(fault -> fault.kind().code())
                .contains(folderOf(document));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noCaseHasAValue(Path document) throws IOException {
        assertThat(read(document).value()).isEmpty();
    }

    @Test
    void everyExpectationBelongsToACase() throws IOException {
        try (Stream<Path> files = Files.walk(GALLERY)) {
            Set<Path> expectations =
                    files.filter(file -> file.toString().endsWith(".faults")).collect(Collectors.toSet());
            assertThat(cases().map(FaultGalleryTest::expected)).containsExactlyInAnyOrderElementsOf(expectations);
        }
    }

    @Test
    void everyKindHasACaseHereOrInCode() throws IOException {
        Set<String> covered = cases().map(FaultGalleryTest::folderOf).collect(Collectors.toSet());
        FaultsInCodeTest.cases().forEach(inCode -> covered.add(inCode.kind().code()));
        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(FaultKind.values()).map(FaultKind::code).toList());
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(GALLERY)) {
            List<Path> cases = files.filter(
                            file -> Format.ofName(file.toString()).isPresent())
                    .sorted()
                    .toList();
            return cases.stream();
        }
    }

    private static ReadResult<Plan> read(Path document) throws IOException {
        String name = String.valueOf(document.getFileName());
        return LmcReader.create()
                .read(DocumentSource.stream(
                                new ByteArrayInputStream(Files.readAllBytes(document)),
                                Format.ofName(name).orElseThrow())
                        .named(name));
    }

    private static String lines(ReadResult<Plan> result) {
        return result.faults().stream().map(fault -> fault + "\n").collect(Collectors.joining());
    }

    private static Path expected(Path document) {
        return document.resolveSibling(document.getFileName() + ".faults");
    }

    static String folderOf(Path document) {
        return String.valueOf(document.getName(document.getNameCount() - 2));
    }
}
