package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.format.ClauseShapes;
import org.lmcplan.io.format.EvidencePartShapes;
import org.lmcplan.io.format.EvidenceShapes;
import org.lmcplan.io.format.FrameShapes;
import org.lmcplan.io.format.HeadShapes;
import org.lmcplan.io.format.PartShapes;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.io.format.RegisterShape;
import org.lmcplan.io.format.TargetShapes;
import org.lmcplan.io.parse.ReadBudget;
import org.lmcplan.io.shape.ExtensionShape;
import org.lmcplan.io.shape.LanguageMapShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.evidence.EvidenceRecord;

/** Every type is read from and written as the documents in {@code goldens/}, which belong to the format. */
class GoldenTest {

    private static final Path GOLDENS = Path.of("src/test/resources/org/lmcplan/io/goldens");

    /**
     * A value and what its document is called.
     *
     * @param type the name of the document, without ending
     * @param shape the shape of the value
     * @param value the value
     * @param format the notation
     */
    record Golden<T>(String type, Shape<T> shape, T value, Format format) {

        Path file() {
            return GOLDENS.resolve(type + "." + format.name().toLowerCase(Locale.ROOT));
        }

        ReadResult<T> read() {
            return LmcReader.create().read(DocumentSource.file(file()), shape, new ReadBudget(Limits.defaults()));
        }

        String write() {
            return LmcWriter.toBuffer(value, shape, format).toString();
        }

        @Override
        public String toString() {
            return type + " as " + format;
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void theDocumentIsReadAsTheValue(Golden<?> golden) {
        ReadResult<?> result = golden.read();

        assertThat(result.faults()).isEmpty();
        assertThat(result.value().orElseThrow()).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void theValueIsWrittenAsItsDocument(Golden<?> golden) throws IOException {
        assertThat(golden.write()).isEqualTo(Files.readString(golden.file()));
    }

    @Test
    void everyDocumentBelongsToAValue() throws IOException {
        try (Stream<Path> documents = Files.list(GOLDENS)) {
            assertThat(documents)
                    .containsExactlyInAnyOrderElementsOf(
                            goldens().map(Golden::file).toList());
        }
    }

    static Stream<Golden<?>> goldens() {
        return Stream.of(Format.values())
                .flatMap(format -> Stream.of(parts(format), elements(format), evidence(format))
                        .flatMap(goldens -> goldens));
    }

    private static Stream<Golden<?>> parts(Format format) {
        return Stream.of(
                new Golden<>("passage", PartShapes.PASSAGE, GoldenParts.PASSAGE, format),
                new Golden<>("alias", PartShapes.ALIAS, GoldenParts.ALIAS, format),
                new Golden<>("name", PartShapes.NAME, GoldenParts.NAME, format),
                new Golden<>("names", PartShapes.NAMES, GoldenParts.NAMES, format),
                new Golden<>("gloss", LanguageMapShape.LOCALIZED, GoldenParts.GLOSS, format),
                new Golden<>("note", LanguageMapShape.LOCALIZED, GoldenParts.NOTE, format),
                new Golden<>("extension", ExtensionShape.ANY, GoldenParts.EXTENSION, format),
                new Golden<>("section", PartShapes.SECTION, GoldenParts.SECTION, format),
                new Golden<>("source", PartShapes.SOURCE, GoldenParts.SOURCE, format),
                new Golden<>("member", HeadShapes.MEMBER, GoldenParts.MEMBER, format),
                new Golden<>("adoption", PartShapes.ADOPTION, GoldenParts.ADOPTION, format),
                new Golden<>("term", PartShapes.TERM, GoldenParts.TERM, format),
                new Golden<>("cadence-every-years", PartShapes.CADENCE, new Cadence.EveryYears(2), format),
                new Golden<>("cadence-regularly", PartShapes.CADENCE, new Cadence.Regularly(), format),
                new Golden<>("cadence-when-appropriate", PartShapes.CADENCE, new Cadence.WhenAppropriate(), format));
    }

    private static Stream<Golden<?>> elements(Format format) {
        return Stream.of(
                new Golden<>("predecessor", FrameShapes.PREDECESSOR, GoldenElements.PREDECESSOR, format),
                new Golden<>("goal", FrameShapes.GOAL, GoldenElements.GOAL, format),
                new Golden<>("principle", FrameShapes.PRINCIPLE, GoldenElements.PRINCIPLE, format),
                new Golden<>("pillar", FrameShapes.PILLAR, GoldenElements.PILLAR, format),
                new Golden<>("priority-area", FrameShapes.PRIORITY_AREA, GoldenElements.PRIORITY_AREA, format),
                new Golden<>("cooperation-area", FrameShapes.COOPERATION_AREA, GoldenElements.COOPERATION_AREA, format),
                new Golden<>("statement", ClauseShapes.STATEMENT, GoldenElements.STATEMENT, format),
                new Golden<>("commitment", ClauseShapes.COMMITMENT, GoldenElements.COMMITMENT, format),
                new Golden<>("mechanism", TargetShapes.MECHANISM, GoldenElements.MECHANISM, format),
                new Golden<>("instrument", TargetShapes.INSTRUMENT, GoldenElements.INSTRUMENT, format),
                new Golden<>("programme", TargetShapes.PROGRAMME, GoldenElements.PROGRAMME, format),
                new Golden<>("partner", TargetShapes.PARTNER, GoldenElements.PARTNER, format),
                new Golden<>("initiative", FrameShapes.INITIATIVE, GoldenElements.INITIATIVE, format),
                new Golden<>("actor", FrameShapes.ACTOR, GoldenElements.ACTOR, format),
                new Golden<>("plan", PlanShape.PLAN, GoldenPlan.PLAN, format));
    }

    private static Stream<Golden<?>> evidence(Format format) {
        return Stream.of(
                record("meeting", GoldenEvidence.MEETING, format),
                record("document", GoldenEvidence.DOCUMENT, format),
                record("body", GoldenEvidence.BODY, format),
                record("undertaking", GoldenEvidence.UNDERTAKING, format),
                record("report", GoldenEvidence.REPORT, format),
                record("money", GoldenEvidence.MONEY_RECORD, format),
                record("statement", GoldenEvidence.STATEMENT, format),
                new Golden<>("place", EvidencePartShapes.PLACE, GoldenEvidence.PLACE, format),
                new Golden<>("sum-of-money", EvidencePartShapes.MONEY, GoldenEvidence.MONEY, format),
                new Golden<>("citation", EvidencePartShapes.CITATION, GoldenEvidence.CITATION, format),
                new Golden<>("funding", EvidencePartShapes.FUNDING, GoldenEvidence.FUNDING, format),
                new Golden<>("funder", EvidencePartShapes.FUNDER, GoldenEvidence.FUNDER, format),
                new Golden<>("project", EvidenceShapes.PROJECT, GoldenEvidence.PROJECT, format),
                new Golden<>("register", RegisterShape.REGISTER, GoldenEvidence.REGISTER, format));
    }

    private static Golden<EvidenceRecord> record(String kind, EvidenceRecord value, Format format) {
        return new Golden<>("record-of-" + kind, EvidenceShapes.RECORD, value, format);
    }
}
