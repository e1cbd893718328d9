package org.lmcplan.io.shape;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.io.write.JsonOutput;
import org.lmcplan.io.write.Utf8Buffer;
import org.lmcplan.model.Coded;

/** Generates the JSON Schema (2020-12) of a document from its shapes. */
public final class Schema {

    private static final String DEFINITIONS = "#/$defs/";

    private final Map<String, Object> definitions = new LinkedHashMap<>();
    private final SchemaTexts texts;

    private Schema(SchemaTexts texts) {
        this.texts = texts;
    }

    /**
     * Generates the schema of a whole document.
     *
     * @param id the id of the schema
     */
    public static Map<String, Object> of(Shape<?> shape, String id, SchemaTexts texts) {
        Schema schema = new Schema(texts);
        Map<String, Object> root = object("$schema", "https://json-schema.org/draft/2020-12/schema", "$id", id);
        Map<String, Object> document = shape.schema(schema);
        String name = Objects.requireNonNull(document.get("$ref")).toString().substring(DEFINITIONS.length());
        root.put("title", name);
        root.put("description", texts.ofType(name));
        root.putAll(document);
        root.put("$defs", schema.definitions);
        return root;
    }

    /** Returns a reference to a definition, which is generated once. */
    Map<String, Object> reference(String name, Supplier<Map<String, Object>> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(
                    name, Map.of()); // keeps the order, and stops the recursion of a definition that refers to itself
            definitions.put(name, definition.get());
        }
        return object("$ref", DEFINITIONS + name);
    }

    /** Starts the definition of a type: its name, which code generators use, and what it is. */
    Map<String, Object> type(String name, String jsonType) {
        return object("title", name, "description", texts.ofType(name), "type", jsonType);
    }

    /** Starts the definition of a type that is one of several. */
    Map<String, Object> union(String name, List<?> members) {
        return object("title", name, "description", texts.ofType(name), "oneOf", members);
    }

    /** Returns a reference to a type that is one of several, which are references themselves. */
    public Map<String, Object> oneOf(String name, Supplier<List<?>> members) {
        return reference(name, () -> union(name, members.get()));
    }

    /** Returns a reference to a type with a name, for values whose shape has none. */
    public Map<String, Object> named(String name, String jsonType, Shape<?> shape) {
        return reference(name, () -> {
            Map<String, Object> definition = type(name, jsonType);
            definition.putAll(shape.schema(this));
            return definition;
        });
    }

    /** Returns a reference to a vocabulary. */
    Map<String, Object> vocabulary(Collection<? extends Coded> terms) {
        String name = terms.iterator().next().getClass().getSimpleName();
        return TextSchema.codes(name, terms.stream().map(Coded::code).toList()).in(this);
    }

    /**
     * Says what each code means. The meanings are one list and not each beside a constant of its own: validators check, report
     * and generate code from a plain list of codes far better.
     */
    String meanings(String vocabulary, List<?> codes) {
        return codes.stream()
                .map(code -> "\n- `" + code + "`: " + texts.ofCode(vocabulary, code.toString()))
                .collect(Collectors.joining("", texts.ofType(vocabulary) + "\n", ""));
    }

    /** Describes one term of a vocabulary. */
    Map<String, Object> code(Coded term) {
        String meaning = texts.ofCode(term.getClass().getSimpleName(), term.code());
        return object("const", term.code(), "description", meaning);
    }

    /** Describes the value of a key. The sentence on the key does not replace the one on the type. */
    public Map<String, Object> property(String object, String key, Map<String, Object> value) {
        Map<String, Object> property = object("description", texts.ofKey(object, key));
        if (value.containsKey("$ref")) {
            property.put("allOf", List.of(value));
        } else {
            property.putAll(value);
        }
        return property;
    }

    /** Returns an object of a schema. */
    public static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /** Returns a list of a schema. */
    public static List<Object> list(Object... entries) {
        return Collections.unmodifiableList(Arrays.asList(entries));
    }

    /** Prints a schema as JSON. */
    public static String json(Map<String, Object> schema) {
        Utf8Buffer text = new Utf8Buffer();
        JsonOutput json = new JsonOutput(text);
        write(schema, json);
        json.end();
        return withoutInvisible(text.toString());
    }

    /** Escapes characters above U+FFFF, which are invisible ones in patterns. */
    private static String withoutInvisible(String json) {
        StringBuilder text = new StringBuilder(json.length());
        json.chars().forEach(c -> {
            if (Character.isSurrogate((char) c)) {
                text.append(String.format("\\u%04X", c));
            } else {
                text.append((char) c);
            }
        });
        return text.toString();
    }

    private static void write(Object value, DocumentOutput out) {
        if (value instanceof Map<?, ?> object) {
            out.startObject();
            object.forEach((key, each) -> {
                out.key(key.toString());
                write(each, out);
            });
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.startList();
            list.forEach(each -> write(each, out));
            out.endList();
        } else if (value instanceof Integer number) {
            out.number(number.intValue());
        } else if (value instanceof BigDecimal number) {
            out.number(number);
        } else if (value instanceof Boolean flag) {
            out.flag(flag);
        } else {
            out.text(value.toString());
        }
    }
}
