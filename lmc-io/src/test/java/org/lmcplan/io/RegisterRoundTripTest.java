package org.lmcplan.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.fault.ContentDigest;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.Register;

/** A register that is written and read again is the same, as a document and as a stream. */
class RegisterRoundTripTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aWrittenRegisterIsReadBackEqual(Format format) {
        GeneratedRegisters.forEach((register, which) -> {
            String text = write(register, format);
            assertThat(read(text, format)).as(which).isEqualTo(register);
            assertThat(write(read(text, format), format)).as(which).isEqualTo(text);
        });
    }

    @Test
    void goingThroughBothFormatsGivesTheSameText() {
        GeneratedRegisters.forEach((register, which) -> {
            String yaml = write(register, Format.YAML);
            String json = write(read(yaml, Format.YAML), Format.JSON);
            assertThat(write(read(json, Format.JSON), Format.YAML)).as(which).isEqualTo(yaml);
        });
    }

    @Test
    void theBundledRegisterIsInCanonicalForm() throws IOException {
        String shipped;
        try (var stream = BundledRegister.LMC_2023_2027.source().open()) {
            shipped = new String(stream.readAllBytes(), UTF_8);
        }
        assertThat(write(BundledRegister.LMC_2023_2027.load(), Format.YAML)).isEqualTo(shipped);
    }

    @ParameterizedTest
    @EnumSource
    void everyMethodOfWritingGivesTheSameBytes(Format format) throws IOException {
        String text = write(GoldenEvidence.REGISTER, format);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LmcWriter.create().write(GoldenEvidence.REGISTER, format, out);
        assertThat(out.toString(UTF_8)).isEqualTo(text);
        Path file = folder.resolve(format == Format.JSON ? "register.json" : "register.yaml");
        LmcWriter.create().write(GoldenEvidence.REGISTER, file);
        assertThat(Files.readString(file)).isEqualTo(text);
        assertThat(LmcReader.create().readRegister(file)).isEqualTo(GoldenEvidence.REGISTER);
    }

    @ParameterizedTest
    @EnumSource
    void recordsAndProjectsWrittenToAStreamAreReadBackEqual(Format format) throws IOException {
        List<EvidenceRecord> records = new ArrayList<>();
        List<Project> projects = new ArrayList<>();
        List<Register> registers = new ArrayList<>();
        Seeds.of(100).forEach(seed -> {
            Register register = new RegisterGenerator(seed).register();
            records.addAll(register.records());
            projects.addAll(register.projects());
            registers.add(register);
        });
        assertThat(throughStream(records, RecordType.EVIDENCE, format)).isEqualTo(records);
        assertThat(throughStream(projects, RecordType.PROJECT, format)).isEqualTo(projects);
        assertThat(throughStream(registers, RecordType.REGISTER, format)).isEqualTo(registers);
    }

    @Test
    void equalRegistersHaveTheSameDigestInBothFormats() {
        GeneratedRegisters.forEach((register, which) -> {
            ContentDigest digest = LmcWriter.create().digest(register);
            for (Format format : Format.values()) {
                assertThat(LmcWriter.create().digest(read(write(register, format), format)))
                        .as(which)
                        .isEqualTo(digest);
            }
            String canonical = new String(LmcWriter.create().canonicalJson(register), UTF_8);
            assertThat(LmcWriter.create().digest(read(canonical, Format.JSON)))
                    .as(which)
                    .isEqualTo(digest);
            Register other =
                    register.toBuilder().version(register.version() + ".").build();
            assertThat(LmcWriter.create().digest(other)).as(which).isNotEqualTo(digest);
        });
    }

    private static <T> List<T> throughStream(List<T> values, RecordType<T> type, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<T> writer = LmcWriter.create().stream(out, format, type)) {
            for (T value : values) {
                writer.write(value);
            }
        }
        List<T> read = new ArrayList<>();
        try (RecordStream<T> stream = LmcReader.create().stream(
                DocumentSource.text(out.toString(UTF_8), format).named("stream"), type)) {
            stream.forEachRemaining(result -> read.add(result.orThrow()));
        }
        return read;
    }

    private static String write(Register register, Format format) {
        return LmcWriter.create().toText(register, format);
    }

    private static Register read(String text, Format format) {
        return LmcReader.create()
                .readRegister(DocumentSource.text(text, format).named("generated"))
                .orThrow();
    }
}
