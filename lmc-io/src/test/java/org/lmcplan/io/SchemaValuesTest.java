package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.JsonTree.Literal;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.format.EvidencePartShapes;
import org.lmcplan.io.format.PartShapes;
import org.lmcplan.io.format.SchemaDescriptions;
import org.lmcplan.io.format.ValueShapes;
import org.lmcplan.io.parse.ReadBudget;
import org.lmcplan.io.shape.ExtensionShape;
import org.lmcplan.io.shape.LanguageMapShape;
import org.lmcplan.io.shape.Schema;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.shape.TextShape;

/** For each type of value, the schema accepts what the reader accepts, and nothing else that can be told from the text alone. */
class SchemaValuesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void schemaAndReaderAcceptTheSameValues(String name, Shape<?> shape, Object example, List<SchemaGap> gaps) {
        com.networknt.schema.Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schema.json(Schema.of(shape, "urn:test:" + name, new SchemaDescriptions())));
        List<String> onlyBySchema = new ArrayList<>();
        List<String> onlyByReader = new ArrayList<>();
        int accepted = 0;
        for (Object value : values(example)) {
            String json = JsonTree.print(value);
            boolean bySchema = JsonTree.conforms(value, schema);
            List<Fault> faults = LmcReader.create()
                    .read(
                            DocumentSource.text(json, Format.JSON).named("value"),
                            shape,
                            new ReadBudget(Limits.defaults()))
                    .faults();
            accepted += bySchema ? 1 : 0;
            if (bySchema
                    && !faults.stream()
                            .allMatch(fault ->
                                    SchemaGap.of(fault).filter(gaps::contains).isPresent())) {
                onlyBySchema.add(json + ": " + faults);
            } else if (!bySchema && faults.isEmpty()) {
                onlyByReader.add(json);
            }
        }
        assertThat(accepted).isPositive();
        assertThat(onlyByReader).isEmpty();
        assertThat(onlyBySchema).isEmpty();
    }

    static Stream<Arguments> schemaAndReaderAcceptTheSameValues() {
        return Stream.of(
                type("text", TextShape.TEXT, "加强合作"),
                type("marker", ValueShapes.MARKER, "为…提供"),
                type("id", ValueShapes.SLUG, "leaders-meeting"),
                type("section-number", ValueShapes.SECTION_NUMBER, "4.2.12"),
                type("commitment-id", ValueShapes.COMMITMENT_ID, "4.2.12-2"),
                type("country", ValueShapes.COUNTRY, "KH"),
                type("currency", EvidencePartShapes.CURRENCY, "CNY"),
                type("date", ValueShapes.DATE, "2023-12-25"),
                type("money", EvidencePartShapes.MONEY, Map.of("value", "12.50", "currency", "USD")),
                type("language", LanguageMapShape.LANGUAGE, "zh-Hant"),
                type("localized", LanguageMapShape.LOCALIZED, Map.of("en", "safe", "zh-Hant-TW", "安寧")),
                type(
                        "citation",
                        EvidencePartShapes.CITATION,
                        Map.of("address", "http://www.lmcchina.org/eng/2024-03/11/content_42720837.html?a=1#b")),
                type("extension", ExtensionShape.ANY, "any", SchemaGap.NOTATION, SchemaGap.LIMIT),
                type(
                        "extensions",
                        ExtensionShape.ANY,
                        Map.of("key", List.of("any")),
                        SchemaGap.NOTATION,
                        SchemaGap.LIMIT),
                type(
                        "term",
                        PartShapes.TERM,
                        Map.of("from", new Literal("2023"), "to", new Literal("2027")),
                        SchemaGap.NOTATION,
                        SchemaGap.ORDER_OF_YEARS),
                type(
                        "cadence",
                        PartShapes.CADENCE,
                        Map.of("kind", "every-years", "years", new Literal("2")),
                        SchemaGap.NOTATION));
    }

    private static Arguments type(String name, Shape<?> shape, Object example, SchemaGap... gaps) {
        return Arguments.of(name, shape, example, List.of(gaps));
    }

    /** The example with every text, literal and character of the mutations, in every place. */
    private static List<Object> values(Object example) {
        List<Object> values = new ArrayList<>();
        values.add(example);
        if (example instanceof Map<?, ?> object) {
            object.forEach((key, old) -> {
                for (Object value : values(old)) {
                    Map<String, Object> copy = JsonTree.object();
                    object.forEach((each, kept) -> copy.put(each.toString(), each.equals(key) ? value : kept));
                    values.add(copy);
                }
                for (Object name : values(key)) {
                    if (name instanceof String text) {
                        Map<String, Object> copy = JsonTree.object();
                        object.forEach((each, kept) -> copy.put(each.equals(key) ? text : each.toString(), kept));
                        values.add(copy);
                    }
                }
            });
            return values;
        }
        if (example instanceof List<?> list) {
            values(list.get(0)).forEach(each -> values.add(List.of(each)));
            return values;
        }
        values.addAll(DocumentMutator.TEXTS);
        values.addAll(DocumentMutator.KEYS);
        DocumentMutator.LITERALS.forEach(each -> values.add(new Literal(each)));
        values.add(List.of());
        values.add(Map.of());
        if (example instanceof String text) {
            for (String character : DocumentMutator.CHARACTERS) {
                for (int at : new int[] {0, text.length() / 2, text.length()}) {
                    values.add(text.substring(0, at) + character + text.substring(at));
                }
                values.add(character);
            }
        }
        return values;
    }
}
