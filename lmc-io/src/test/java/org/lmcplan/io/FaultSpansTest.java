package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.model.text.SafeText;

/**
 * Where the faults of the gallery start and end and what they are about, in one table. Run with
 * {@code -Dlmc.write.pages=true} to write it anew.
 */
class FaultSpansTest {

    private static final Path TABLE = Path.of("src/test/resources/org/lmcplan/io/faults/spans.txt");

    @Test
    void theSpansOfTheGalleryAreTheRecordedOnes() throws IOException {
        String table = FaultGalleryTest.cases().flatMap(FaultSpansTest::lines).collect(Collectors.joining("\n")) + "\n";
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(TABLE, table);
        }
        assertThat(table).isEqualTo(Files.readString(TABLE));
    }

    static Stream<Path> cases() throws IOException {
        return FaultGalleryTest.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everySpanIsInTheDocumentAndItsExcerptIsTheTextThere(Path document) throws IOException {
        byte[] bytes = Files.readAllBytes(document);
        for (Fault fault : faults(document)) {
            int from = (int) fault.span().start().offset();
            int to = (int) fault.span().end().offset();
            assertThat(from).as("%s", fault).isBetween(0, bytes.length);
            assertThat(to).as("%s", fault).isBetween(from, bytes.length);
            if (!fault.excerpt().startsWith("\\x")) { // bytes that are no text are shown in hexadecimal
                String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
                assertThat(fault.excerpt()).as("%s", fault).isEqualTo(SafeText.excerpt(text));
            }
            assertThat(fault.excerpt().codePointCount(0, fault.excerpt().length()))
                    .isLessThanOrEqualTo(700); // 80 characters, some of them escaped
        }
    }

    private static Stream<String> lines(Path document) {
        return faults(document).stream()
                .map(fault -> FaultGalleryTest.folderOf(document) + "/" + document.getFileName() + " "
                        + fault.kind().code() + " " + fault.span() + " |" + fault.excerpt() + "|");
    }

    private static List<Fault> faults(Path document) {
        return LmcReader.create().read(DocumentSource.file(document)).faults();
    }
}
