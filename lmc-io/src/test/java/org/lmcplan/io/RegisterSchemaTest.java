package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.EvidenceRecord;

/** Used by a public validator, the schema of registers accepts what is written and rejects structural faults. */
class RegisterSchemaTest {

    /** The structural kinds of faults: about which keys and values there are, and which belong to which kind of record. */
    private static final Set<FaultKind> STRUCTURAL = Set.of(
            FaultKind.UNKNOWN_KEY,
            FaultKind.MISSING_KEY,
            FaultKind.WRONG_TYPE,
            FaultKind.UNQUOTED,
            FaultKind.UNKNOWN_VALUE,
            FaultKind.KEY_OUT_OF_PLACE,
            FaultKind.OUT_OF_RANGE,
            FaultKind.UNKNOWN_FORMAT,
            FaultKind.NEWER_FORMAT);

    private static final com.networknt.schema.Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(RegisterSchema.json());

    @Test
    void thePublishedSchemaIsCurrent() throws IOException {
        PlanSchemaTest.assertPublished("register.schema.json", RegisterSchema.json());
    }

    @ParameterizedTest
    @EnumSource
    void theBundledAndTheGoldenRegisterConform(Format format) {
        assertThat(errors(LmcWriter.create().toText(BundledRegister.LMC_2023_2027.load(), format), format))
                .isEmpty();
        assertThat(errors(LmcWriter.create().toText(GoldenEvidence.REGISTER, format), format))
                .isEmpty();
    }

    @Test
    void everyWrittenDocumentConforms() {
        Seeds.of(100)
                .forEach(seed -> assertThat(errors(
                                LmcWriter.create().toText(new RegisterGenerator(seed).register(), Format.JSON),
                                Format.JSON))
                        .as("seed %d", seed)
                        .isEmpty());
    }

    @Test
    void aPlanDoesNotConform() {
        assertThat(errors(LmcWriter.create().toText(GoldenPlan.PLAN, Format.JSON), Format.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("structuralFaults")
    void noRegisterWithAStructuralFaultConforms(Path document) throws IOException {
        Format format = Format.ofName(document.toString()).orElseThrow();
        assertThat(errors(Files.readString(document), format))
                .as("%s", document)
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRecordWithTheKeysOfAnotherKindDoesNotConform(EvidenceKind kind) {
        for (EvidenceRecord record : GoldenEvidence.REGISTER.records().subList(0, 7)) {
            String register = LmcWriter.create()
                    .toText(
                            GoldenEvidence.REGISTER.toBuilder()
                                    .records(List.of(record))
                                    .build(),
                            Format.JSON);
            String other =
                    register.replace("\"kind\": \"" + record.kind().code() + "\"", "\"kind\": \"" + kind.code() + "\"");
            assertThat(errors(other, Format.JSON).isEmpty())
                    .as("%s as %s", record.kind(), kind)
                    .isEqualTo(record.kind() == kind);
        }
    }

    static Stream<Path> structuralFaults() throws IOException {
        return RegisterGalleryTest.cases()
                .filter(document -> RegisterGalleryTest.read(document).faults().stream()
                        .allMatch(fault -> STRUCTURAL.contains(fault.kind())));
    }

    private static List<Error> errors(String text, Format format) {
        return SCHEMA.validate(text, format == Format.JSON ? InputFormat.JSON : InputFormat.YAML);
    }
}
