package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.serialization.JsonMapperFactory;
import com.networknt.schema.serialization.YamlMapperFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Readers that know nothing of plans find the same content in our YAML and our JSON. */
class IndependentReadersTest {

    private static final int VALUES = 3_000;
    private static final ObjectMapper JACKSON_JSON = new JsonMapper();
    private static final ObjectMapper JACKSON_YAML = new YAMLMapper();

    @Test
    void otherReadersFindTheSameContentInOurYamlAndOurJson() {
        GeneratedPlans.forEach((plan, which) -> {
            String yaml = LmcWriter.create().toText(plan, Format.YAML);
            String json = LmcWriter.create().toText(plan, Format.JSON);
            assertThat(readYaml(yaml)).as(which).isEqualTo(readJson(json));
            assertThat(JACKSON_YAML.readTree(yaml)).as(which).isEqualTo(JACKSON_JSON.readTree(json));
            assertThat(YamlMapperFactory.getInstance().readTree(yaml))
                    .as(which)
                    .isEqualTo(JsonMapperFactory.getInstance().readTree(json));
        });
    }

    @Test
    void otherReadersFindTheSameContentInCanonicalJsonAndOurJson() {
        GeneratedPlans.forEach((plan, which) -> assertThat(
                        readJson(new String(LmcWriter.create().canonicalJson(plan), StandardCharsets.UTF_8)))
                .as(which)
                .isEqualTo(readJson(LmcWriter.create().toText(plan, Format.JSON))));
    }

    @Test
    void otherReadersReadEveryJsonValueAsItWasWritten() {
        Seeds.of(VALUES).parallel().forEach(seed -> {
            Object value = new ValueGenerator(seed).object();
            assertThat(withDoubles(readYaml(ValueGenerator.written(value, Format.YAML))))
                    .as("YAML of seed %d", seed)
                    .isEqualTo(withDoubles(value));
            assertThat(withDoubles(JACKSON_JSON.readValue(ValueGenerator.written(value, Format.JSON), Object.class)))
                    .as("JSON of seed %d", seed)
                    .isEqualTo(withDoubles(value));
        });
    }

    /** Readers have types of their own for numbers. */
    private static @Nullable Object withDoubles(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(entry -> copy.add(withDoubles(entry)));
            return copy;
        }
        if (value instanceof Map<?, ?> object) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            object.forEach((key, each) -> copy.put(key, withDoubles(each)));
            return copy;
        }
        return value;
    }

    private static @Nullable Object readYaml(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(1 << 24)
                .build();
        return new Load(settings).loadFromString(yaml);
    }

    static @Nullable Object readJson(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            @Nullable Object value = value(parser);
            assertThat(parser.nextToken()).isNull();
            return value;
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    object.put(key, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            default -> throw new AssertionError("a plan holds no " + parser.currentToken());
        };
    }
}
