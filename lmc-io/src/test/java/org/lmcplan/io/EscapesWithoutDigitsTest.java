package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Commitment;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The scanner of YAML throws NumberFormatException for some escapes; readers of documents get a fault at the backslash. */
class EscapesWithoutDigitsTest {

    private static final String COMMITMENT = "id: \"4.1-1\"\nquote: q\nmarker: q\nforce: advance\n";

    private static final List<String> ESCAPES = List.of(
            "\\u",
            "\\x",
            "\\U",
            "\\UFFFFFFFF\"",
            "\\U80000000\"",
            "\\UDEADBEEF",
            "\\u\"",
            "\\x g\"",
            "\\U 1\"",
            "\\q\"");

    static Stream<Arguments> everyEscapeInEveryWay() {
        return EveryWayOfReading.ALL.entrySet().stream()
                .flatMap(way -> ESCAPES.stream().map(escape -> Arguments.of(way.getKey(), escape, way.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyEscapeInEveryWay")
    void theEscapeIsAFaultAtItsBackslash(String name, String escape, EveryWayOfReading.Way way) {
        String text = "a 🌊: 1\nb: \"水" + escape;
        for (LmcReader reader : List.of(LmcReader.create(), LmcReader.create().withSourceMap())) {
            List<? extends ReadResult<?>> results =
                    way.apply(reader, DocumentSource.text(text, Format.YAML).named("any"));
            assertThat(results).hasSize(1).flatExtracting(ReadResult::faults).anySatisfy(fault -> {
                assertThat(fault)
                        .asString()
                        .startsWith("any:2:6 error LMC-F202 ")
                        .contains("backslash");
                assertThat(fault.span().start().offset())
                        .isEqualTo("a 🌊: 1\nb: \"水".getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void theEscapeInAPlanOfAnOlderFormatIsAFaultAtItsBackslash(String escape) {
        String plan = SmallPlan.YAML.replace("plan/2", "plan/1") + "x-note: \"" + escape;
        assertThat(LmcReader.create().read(SmallPlan.source(plan)).faults())
                .singleElement()
                .asString()
                .startsWith("plan.yaml:14:10 error LMC-F202 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u00", "\\x4", "\\U0001F30", "\\"})
    void anEscapeThatIsCutOffIsAFaultOfItsText(String escape) {
        assertThat(EveryWayOfReading.data("a: \"水" + escape, Format.YAML).faults())
                .singleElement()
                .asString()
                .matches("data:1:[4-6] error LMC-F202 .*");
    }

    static Stream<String> escapes() {
        return ESCAPES.stream();
    }

    @Test
    void theRecordsAfterOneWithSuchAnEscapeAreRead() {
        String text =
                "---\n" + COMMITMENT + "---\n\"\\UFFFFFFFF\"\n---\n" + COMMITMENT + "---\n\"\\u\n---\n" + COMMITMENT;
        List<ReadResult<Commitment>> records = EveryWayOfReading.records(
                LmcReader.create(), DocumentSource.text(text, Format.YAML).named("lines"), RecordType.COMMITMENT);
        assertThat(records)
                .extracting(record -> record.value().isPresent())
                .containsExactly(true, false, true, false, true);
        assertThat(records)
                .flatExtracting(ReadResult::faults)
                .extracting(Fault::kind)
                .containsOnly(FaultKind.MALFORMED_YAML);
    }

    @Test
    void aMapperOfTheApplicationReportsWhatItsParserThrows() {
        YAMLMapper mapper = YAMLMapper.builder().addModule(new LmcModule()).build();
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> mapper.readValue(COMMITMENT + "gloss: {en: \"\\UFFFFFFFF\"}\n", Commitment.class))
                .withCauseInstanceOf(NumberFormatException.class);
    }
}
