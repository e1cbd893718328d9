package org.lmcplan.io;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes the JSON Schema (2020-12) of a document from its shapes. */
final class Schema {

    private final Map<String, Object> definitions = new LinkedHashMap<>();
    private final Descriptions descriptions = new Descriptions();

    /** The schema of a whole document. */
    static Map<String, Object> of(Shape<?> shape, String title, String id) {
        Schema schema = new Schema();
        Map<String, Object> root =
                object("$schema", "https://json-schema.org/draft/2020-12/schema", "$id", id, "title", title);
        root.putAll(shape.schema(schema));
        root.put("$defs", schema.definitions);
        return root;
    }

    /** A reference to a definition, which is made once. */
    Map<String, Object> reference(String name, Supplier<Map<String, Object>> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // keeps its place, and a definition that refers to itself from going on
            definitions.put(name, definition.get());
        }
        return object("$ref", "#/$defs/" + name);
    }

    /** What a key of an object is for. */
    String description(String object, String key) {
        return descriptions.of(object, key);
    }

    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    static List<Object> list(Object... entries) {
        return Collections.unmodifiableList(Arrays.asList(entries));
    }

    /** A schema as JSON text. */
    static String json(Map<String, Object> schema) {
        Utf8Buffer text = new Utf8Buffer();
        JsonOutput json = new JsonOutput(text);
        write(schema, json);
        json.end();
        return text.toString();
    }

    private static void write(Object value, Output out) {
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
