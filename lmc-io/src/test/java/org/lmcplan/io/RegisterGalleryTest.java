package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.evidence.Register;

/**
 * Every faulty register in {@code register-faults/} has exactly the faults that are written beside it, in both languages. Run
 * with {@code -Dlmc.write.pages=true} to write them anew.
 */
class RegisterGalleryTest {

    private static final Path GALLERY = Path.of("src/test/resources/org/lmcplan/io/register-faults");

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
    void everyCaseShowsTheFaultItsFolderIsNamedForAndYieldsNoValue(Path document) {
        ReadResult<Register> result = read(document);
        assertThat(result.faults())
                .extracting(fault -> fault.kind().code())
                .contains(FaultGalleryTest.folderOf(document));
        assertThat(result.value()).isEmpty();
    }

    @Test
    void everyExpectationBelongsToACase() throws IOException {
        try (Stream<Path> files = Files.walk(GALLERY)) {
            Set<Path> expectations =
                    files.filter(file -> file.toString().endsWith(".faults")).collect(Collectors.toSet());
            assertThat(cases().map(RegisterGalleryTest::expected)).containsExactlyInAnyOrderElementsOf(expectations);
        }
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

    static ReadResult<Register> read(Path document) {
        return LmcReader.create().readRegister(DocumentSource.file(document));
    }

    private static String lines(ReadResult<Register> result) {
        return result.faults().stream()
                .map(fault ->
                        fault.toString().replaceFirst("^[^ ]*/", "") + "\n    " + fault.sentence(Locale.CHINESE) + "\n")
                .collect(Collectors.joining());
    }

    private static Path expected(Path document) {
        return document.resolveSibling(document.getFileName() + ".faults");
    }
}
