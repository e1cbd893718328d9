package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Force;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.javaprop.JavaPropsMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.xml.XmlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Mappers of formats that distinguish numbers, texts and lists read what they wrote; others refuse to read documents. */
class JacksonFormatsTest {

    /** A message of an application. */
    public record Envelope(Plan plan, Optional<Commitment> line, Map<CommitmentId, Force> firmness) {}

    /** A row of an application. */
    public record Row(CommitmentId id, Force force) {}

    private static final Plan PLAN = BundledPlan.LMC_2023_2027.load();
    private static final Register REGISTER = BundledRegister.LMC_2023_2027.load();
    private static final Commitment LINE = PLAN.commitments().get(7);

    static Stream<ObjectMapper> typed() {
        return Stream.of(
                CBORMapper.builder().findAndAddModules().build(),
                SmileMapper.builder().findAndAddModules().build(),
                TomlMapper.builder().findAndAddModules().build(),
                YAMLMapper.builder().findAndAddModules().build());
    }

    static Stream<ObjectMapper> untyped() {
        return Stream.of(
                XmlMapper.builder().findAndAddModules().build(),
                JavaPropsMapper.builder().findAndAddModules().build());
    }

    @ParameterizedTest
    @MethodSource("typed")
    void whatIsWrittenIsReadAgain(ObjectMapper mapper) {
        assertThat(mapper.readValue(mapper.writeValueAsBytes(PLAN), Plan.class)).isEqualTo(PLAN);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(REGISTER), Register.class))
                .isEqualTo(REGISTER);
        Envelope envelope = new Envelope(PLAN, Optional.of(LINE), Map.of(LINE.id(), LINE.force()));
        assertThat(mapper.readValue(mapper.writeValueAsBytes(envelope), Envelope.class))
                .isEqualTo(envelope);
    }

    @ParameterizedTest
    @MethodSource("untyped")
    void aDocumentInAFormatWithoutTypesIsRefusedWithOneSentence(ObjectMapper mapper) {
        for (Object value : List.of(PLAN, REGISTER, LINE)) {
            byte[] written = mapper.writeValueAsBytes(value);
            Class<?> type = value == PLAN ? Plan.class : value == REGISTER ? Register.class : Commitment.class;
            assertThatExceptionOfType(InvalidDefinitionException.class)
                    .isThrownBy(() -> mapper.readValue(written, type))
                    .satisfies(refused -> assertThat(refused.getOriginalMessage())
                            .isEqualTo(type.getSimpleName()
                                    + " cannot be read from this format, in which numbers, texts and"
                                    + " lists look alike, as in XML, CSV and properties: use JSON, YAML, CBOR, Smile or"
                                    + " TOML."));
        }
        Row row = new Row(LINE.id(), LINE.force());
        assertThat(mapper.readValue(mapper.writeValueAsBytes(row), Row.class)).isEqualTo(row);
    }
}
