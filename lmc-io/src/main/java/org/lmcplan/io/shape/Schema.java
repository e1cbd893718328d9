package org.lmcplan.io.shape;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.io.write.JsonOutput;
import org.lmcplan.io.write.Utf8Buffer;

/** Generates the JSON Schema (2020-12) of a document from its shapes. */
public final class Schema {

    private final Map<String, Object> definitions = new LinkedHashMap<>();
    private final BinaryOperator<String> descriptions;

    private Schema(BinaryOperator<String> descriptions) {
        this.descriptions = descriptions;
    }

    /**
     * Generates the schema of a whole document.
     *
     * @param descriptions returns a sentence about a key of an object, given the name of the object and the key
     */
    public static Map<String, Object> of(Shape<?> shape, String title, String id, BinaryOperator<String> descriptions) {
        Schema schema = new Schema(descriptions);
        Map<String, Object> root =
                object("$schema", "https://json-schema.org/draft/2020-12/schema", "$id", id, "title", title);
        root.putAll(shape.schema(schema));
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
        return object("$ref", "#/$defs/" + name);
    }

    /** The description of a key of an object. */
    String description(String object, String key) {
        return descriptions.apply(object, key);
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
        } else if (value instanceof Boolean flag) {
            out.flag(flag);
        } else {
            out.text(value.toString());
        }
    }
}
