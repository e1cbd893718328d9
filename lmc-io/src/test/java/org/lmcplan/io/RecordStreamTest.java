package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;

/** Streams are read record by record, with positions counted from their start. */
class RecordStreamTest {

    private static final String LINE =
            "{\"id\": \"4.1-1\", \"quote\": \"加强合作\", \"marker\": \"加强\", \"force\": \"advance\"}";
    private static final String DOCUMENT = "id: \"4.1-1\"\nquote: 加强合作\nmarker: 加强\nforce: advance\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void plansWrittenToAStreamAreReadBackEqual(Format format) throws IOException {
        List<Plan> plans = new ArrayList<>();
        Seeds.of(40).forEach(seed -> plans.add(new PlanGenerator(seed).plan()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Plan> writer = LmcWriter.create().stream(out, format, RecordType.PLAN)) {
            for (Plan plan : plans) {
                writer.write(plan);
            }
        }
        String stream = out.toString(StandardCharsets.UTF_8);
        assertThat(read(stream, format, RecordType.PLAN))
                .extracting(ReadResult::orThrow)
                .isEqualTo(plans);
        if (format == Format.JSON) {
            assertThat(stream.lines()).hasSameSizeAs(plans);
        }
    }

    @Test
    void writingToABrokenStreamFails() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        RecordWriter<Plan> writer = LmcWriter.create().stream(full, Format.JSON, RecordType.PLAN);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> writer.write(SmallPlan.plan()))
                .withMessage("no space left");
    }

    @Test
    void markersThatEndNoDocumentDoNotShiftPositions() throws IOException {
        String text = "# first\n...\n# second\n...\n" + DOCUMENT + "...\n...\n# third\n...\n"
                + DOCUMENT.replace("advance", "advanse") + "...\n# last\n...\n";
        List<ReadResult<Commitment>> results = read(text, Format.YAML, RecordType.COMMITMENT);
        assertThat(results).extracting(result -> result.value().isPresent()).containsExactly(true, false);
        assertThat(results.get(1).faults()).singleElement().satisfies(fault -> {
            assertThat(fault).asString().startsWith("lines:16:8 error LMC-F306 'advanse'");
            assertThat(fault.span().start().offset())
                    .isEqualTo(text.substring(0, text.indexOf("advanse")).getBytes(StandardCharsets.UTF_8).length);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DOCUMENT + "... lost\n",
                "... lost\n",
                DOCUMENT + "...\n... lost\n",
                "%YAML 1.2\n...\n" + DOCUMENT
            })
    void contentBehindAMarkerIsNotLost(String text) throws IOException {
        List<ReadResult<Commitment>> results = read(text, Format.YAML, RecordType.COMMITMENT);
        assertThat(results).flatExtracting(ReadResult::faults).isNotEmpty();
    }

    @Test
    void anInvalidLineIsReportedAtItsPositionInTheStreamAndTheOthersAreRead() throws IOException {
        String text = LINE + "\n\n" + LINE.replace("advance", "advanse") + "\r\n" + LINE.substring(9) + "\n" + LINE;
        List<ReadResult<Commitment>> results = read(text, Format.JSON, RecordType.COMMITMENT);
        assertThat(results).extracting(result -> result.value().isPresent()).containsExactly(true, false, false, true);
        Fault misspelt = results.get(1).faults().get(0);
        assertThat(misspelt)
                .hasToString("lines:3:59 error LMC-F306 'advanse' is not a force. (did you mean 'advance'?)");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, (int) misspelt.span().start().offset(), 9, StandardCharsets.UTF_8))
                .isEqualTo("\"advanse\"");
        assertThat(misspelt.excerpt()).isEqualTo("\"advanse\"");
        assertThat(results.get(2).faults())
                .extracting(fault -> fault.span().start().line())
                .containsExactly(4);
    }

    @Test
    void anInvalidDocumentIsReportedAtItsPositionInTheStreamAndTheOthersAreRead() throws IOException {
        String text = "# all of them\n---\n" + DOCUMENT + "---\n" + DOCUMENT.replace("force", "fource")
                + "...\n# more\n" + "--- # the last\n" + DOCUMENT + "...\n";
        List<ReadResult<Commitment>> results = read(text, Format.YAML, RecordType.COMMITMENT);
        assertThat(results).extracting(result -> result.value().isPresent()).containsExactly(true, false, true);
        assertThat(results.get(1).faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "lines:11:1 error LMC-F301 There is no key 'fource' in a commitment. (did you mean 'force'? Keys of your own begin with x-)");
    }

    @Test
    void aMarkerInsideAWordDoesNotCountAndOneWithoutADocumentStandsForAnEmptyOne() throws IOException {
        String text = DOCUMENT + "gloss:\n  en: |\n    ---\n    ...\n----: 1\n---\n---\t\n" + DOCUMENT;
        assertThat(read(text, Format.YAML, RecordType.COMMITMENT))
                .extracting(result -> result.faults().stream()
                        .map(fault -> fault.kind() + " " + fault.span().start())
                        .toList())
                .containsExactly(List.of("UNKNOWN_KEY 9:1"), List.of("WRONG_TYPE 11:1"), List.of());
    }

    @Test
    void aByteOrderMarkIsAllowedOnlyAtTheStartOfAStream() throws IOException {
        List<ReadResult<Commitment>> lines =
                read("\uFEFF" + LINE + "\n\uFEFF" + LINE, Format.JSON, RecordType.COMMITMENT);
        assertThat(lines.get(0).faults()).isEmpty();
        assertThat(lines.get(1).faults()).extracting(Fault::kind).containsExactly(FaultKind.FORBIDDEN_CHARACTER);
        assertThat(read("\uFEFF---\n" + DOCUMENT + "---\n" + DOCUMENT, Format.YAML, RecordType.COMMITMENT))
                .allMatch(result -> result.faults().isEmpty())
                .hasSize(2);
        assertThat(read(DOCUMENT + "\uFEFF---\n" + DOCUMENT, Format.YAML, RecordType.COMMITMENT))
                .flatExtracting(ReadResult::faults)
                .extracting(fault -> fault.kind() + " " + fault.span().start().line())
                .containsExactly("MALFORMED_YAML 5");
    }

    @ParameterizedTest
    @EnumSource
    void aRecordThatIsTooLargeIsSkippedAndTheNextIsRead(Format format) throws IOException {
        String small = format == Format.JSON ? LINE + "\n" : "---\n" + DOCUMENT;
        String large = small.replace("加强合作", "加强合作".repeat(100_000));
        LmcReader reader = LmcReader.create().withLimits(Limits.defaults().withMaxBytes(1000));
        List<ReadResult<Commitment>> results = new ArrayList<>();
        try (RecordStream<Commitment> stream =
                reader.stream(DocumentSource.text(large + small, format).named("lines"), RecordType.COMMITMENT)) {
            stream.forEachRemaining(results::add);
        }
        assertThat(results.get(0).faults()).extracting(Fault::kind).containsExactly(FaultKind.TOO_LARGE);
        assertThat(results.get(1).faults()).isEmpty();
        assertThat(results).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"4.1-1\",\n\"quote\":\"加强合作\",\"marker\":\"加强\",\"force\":\"advance\"}",
                "{\"id\":\"4.1-1\",\"quote\":\"加强\n合作\",\"marker\":\"加强\",\"force\":\"advance\"}",
                "{\n  \"id\": \"4.1-1\",\n\n  \"acts\": [\n    \"hold\"\n  ]\n}",
                "{\"id\":\"4.1-1\",\"quote\":\"a \\\" b\r\n{\",\"acts\":[\"hold\"\r\n]\r\n}  "
            })
    void aRecordThatIsBrokenOverLinesIsReportedOnceWhereItStarts(String broken) throws IOException {
        String text = LINE + "\n" + broken + "\n" + LINE + "\nid,quote\n" + LINE;
        List<ReadResult<Commitment>> results = read(text, Format.JSON, RecordType.COMMITMENT);
        assertThat(results)
                .extracting(result -> result.value().isPresent())
                .containsExactly(true, false, true, false, true);
        long lines = broken.lines().count();
        assertThat(results.get(1).faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "lines:2:1 error LMC-F211 This record is broken over " + lines
                                + " lines. (write each record of JSON Lines on one line; write \\n for a line break inside text)");
        assertThat(results.get(3).faults().get(0).span().start().line()).isEqualTo(3 + (int) lines);
    }

    @Test
    void aRecordThatIsCutOffDoesNotTakeTheNextRecordsWithIt() throws IOException {
        String cut = LINE.substring(0, 30);
        String text = cut + "\n" + LINE + "\n" + cut + "\n" + cut + "\n" + LINE + "\n" + cut;
        List<ReadResult<Commitment>> results = read(text, Format.JSON, RecordType.COMMITMENT);
        assertThat(results)
                .extracting(result -> result.value().isPresent())
                .containsExactly(false, true, false, false, true, false);
        assertThat(results)
                .flatExtracting(ReadResult::faults)
                .extracting(fault -> fault.kind() + " " + fault.span().start().line())
                .containsExactly("MALFORMED_JSON 1", "MALFORMED_JSON 3", "MALFORMED_JSON 4", "MALFORMED_JSON 6");
    }

    @Test
    @Timeout(30)
    void manyCutOffRecordsAreReadInTimeThatGrowsWithTheirNumber() throws IOException {
        int many = 100_000;
        assertThat(read("{\"a\":\n".repeat(many), Format.JSON, RecordType.COMMITMENT))
                .hasSize(many);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\"", "{\"a\":[", "\\"})
    @Timeout(60)
    void anEndlessLineOfJsonIsReportedAndEndsTheStream(String endless) throws IOException {
        assertThat(kinds(endless(LINE + "\n", endless, Format.JSON)))
                .containsExactly(FaultKind.TOO_LARGE, FaultKind.ENDLESS_STREAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a: b\n", "# c\n", "\n", " ", "%A\n", "--- \"", "... #"})
    @Timeout(60)
    void anEndlessDocumentOfYamlIsReportedAndEndsTheStream(String endless) throws IOException {
        assertThat(kinds(endless(DOCUMENT + "---\n", endless, Format.YAML)))
                .endsWith(FaultKind.ENDLESS_STREAM)
                .hasSizeLessThan(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    @Timeout(60)
    void endlessBlankLinesEndTheStream(String lineEnd) throws IOException {
        assertThat(kinds(endless(LINE + "\n", lineEnd, Format.JSON))).containsExactly(FaultKind.ENDLESS_STREAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void recordsAndDocumentsEndAtEveryKindOfLineEnd(String lineEnd) throws IOException {
        String lines = String.join(lineEnd, LINE, "", LINE.replace("advance", "advanse"), LINE);
        String documents = (DOCUMENT + "---\n" + DOCUMENT.replace("advance", "advanse") + "...\n" + DOCUMENT)
                .replace("\n", lineEnd);
        for (List<ReadResult<Commitment>> results : List.of(
                read(lines, Format.JSON, RecordType.COMMITMENT), read(documents, Format.YAML, RecordType.COMMITMENT))) {
            assertThat(results).extracting(result -> result.value().isPresent()).containsExactly(true, false, true);
        }
        assertThat(read(lines, Format.JSON, RecordType.COMMITMENT).get(1).faults())
                .extracting(fault -> fault.span().start().line())
                .containsExactly(3);
    }

    @Test
    void aLineEndThatIsCutInTwoByTheBufferIsOneLineEnd() throws IOException {
        String filler = " ".repeat((1 << 16) - 1 - LINE.length());
        String text = LINE + filler + "\r" + "\n" + LINE.replace("advance", "advanse");
        List<ReadResult<Commitment>> results = read(text, Format.JSON, RecordType.COMMITMENT);
        assertThat(results.get(1).faults())
                .extracting(fault -> fault.span().start().line())
                .containsExactly(2);
    }

    @Test
    void twoRecordsOnALineGetTheHintToWriteEachOnALineOfItsOwn() throws IOException {
        List<ReadResult<Commitment>> results = read(LINE + LINE + "\n" + LINE, Format.JSON, RecordType.COMMITMENT);
        assertThat(results).extracting(result -> result.value().isPresent()).containsExactly(false, true);
        assertThat(results.get(0).faults().get(0).hint()).contains("each record on a line of its own");
    }

    @Test
    @Timeout(60)
    void anEndlessSingleDocumentIsTooLarge() {
        for (Format format : Format.values()) {
            assertThat(LmcReader.create().read(endless("", "[", format)).faults())
                    .extracting(Fault::kind)
                    .containsExactly(FaultKind.TOO_LARGE);
        }
    }

    /** A stream that repeats a text without end. */
    private static DocumentSource endless(String start, String repeated, Format format) {
        byte[] block = utf8(repeated.repeat((1 << 16) / repeated.length()));
        InputStream in = new InputStream() {
            private int at;

            @Override
            public int read() {
                at = at == block.length ? 0 : at;
                return block[at++];
            }

            @Override
            public int read(byte[] into, int from, int length) {
                at = at == block.length ? 0 : at;
                int count = Math.min(length, block.length - at);
                System.arraycopy(block, at, into, from, count);
                at += count;
                return count;
            }
        };
        return DocumentSource.stream(new SequenceInputStream(new ByteArrayInputStream(utf8(start)), in), format)
                .named("endless");
    }

    @Test
    void aStreamThatThrowsAnythingGivesAFaultAfterTheRecordsBefore() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("the connection is closed");
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return read();
            }
        };
        DocumentSource source = DocumentSource.stream(
                        new SequenceInputStream(new ByteArrayInputStream(utf8(LINE + "\n")), broken), Format.JSON)
                .named("lines");
        assertThat(kinds(source)).containsExactly(FaultKind.NOT_READABLE);
        assertThat(LmcReader.create()
                        .read(DocumentSource.stream(broken, Format.JSON).named("plan"))
                        .faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.NOT_READABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n \n\t\r\n", "# only a remark\n", "%YAML 1.2\n"})
    void aStreamWithoutRecordsIsEmpty(String text) throws IOException {
        assertThat(read(text, Format.YAML, RecordType.PLAN)).isEmpty();
    }

    @Test
    void aSourceThatCannotBeOpenedIsAFault() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        assertThat(kinds(DocumentSource.file(lines))).containsExactly(FaultKind.NOT_FOUND);
        assertThat(kinds(DocumentSource.file(folder.resolve("lines.txt"))))
                .containsExactly(FaultKind.UNKNOWN_FILE_TYPE);
        Files.createDirectory(lines);
        assertThat(kinds(DocumentSource.file(lines))).containsExactly(FaultKind.NOT_READABLE);
        assertThat(kinds(DocumentSource.file(Files.writeString(folder.resolve("a.ndjson"), LINE))))
                .isEmpty();
    }

    @Test
    void aStreamThatBreaksOffGivesAFaultAfterTheRecordsBefore() throws IOException {
        InputStream broken = new FilterInputStream(new ByteArrayInputStream(utf8(LINE + "\n"))) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int count = super.read(into, from, length);
                if (count < 0) {
                    throw new IOException("the line was cut");
                }
                return count;
            }
        };
        assertThat(kinds(DocumentSource.stream(broken, Format.JSON).named("lines")))
                .containsExactly(FaultKind.NOT_READABLE);
    }

    @Test
    void thereAreNoRecordsAfterTheLastOrInAClosedStream() throws IOException {
        try (RecordStream<Commitment> stream = stream(LINE + "\n" + LINE)) {
            stream.next();
            stream.next();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(stream::next);
            assertThat(stream.hasNext()).isFalse();
        }
        RecordStream<Commitment> closed = stream(LINE);
        closed.close();
        assertThat(closed.hasNext()).isFalse();
    }

    @Test
    void aTypePrintsItsName() {
        assertThat(RecordType.COOPERATION_AREA).hasToString("cooperation area");
    }

    private static RecordStream<Commitment> stream(String lines) {
        return LmcReader.create().stream(DocumentSource.text(lines, Format.JSON).named("lines"), RecordType.COMMITMENT);
    }

    private static List<FaultKind> kinds(DocumentSource source) throws IOException {
        List<FaultKind> kinds = new ArrayList<>();
        try (RecordStream<Commitment> stream = LmcReader.create().stream(source, RecordType.COMMITMENT)) {
            stream.forEachRemaining(result -> result.faults().forEach(fault -> kinds.add(fault.kind())));
        }
        return kinds;
    }

    private static <T> List<ReadResult<T>> read(String text, Format format, RecordType<T> type) throws IOException {
        List<ReadResult<T>> results = new ArrayList<>();
        DocumentSource source = DocumentSource.stream(new ByteArrayInputStream(utf8(text)), format)
                .named("lines");
        try (RecordStream<T> stream = LmcReader.create().stream(source, type)) {
            stream.forEachRemaining(results::add);
        }
        return results;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
