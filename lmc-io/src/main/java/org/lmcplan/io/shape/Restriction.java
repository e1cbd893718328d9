package org.lmcplan.io.shape;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lmcplan.model.Coded;

/** What a schema requires of several keys of an object together. The reader checks the same in code. */
public interface Restriction {

    /** Adds keywords to the definition of the object. */
    void describe(Map<String, Object> definition, String object, Schema schema);

    /** Requires exactly one of these keys, of objects that may have them all. */
    static Restriction exactlyOne(List<String> keys) {
        return (definition, object, schema) -> {
            if (((Map<?, ?>) Objects.requireNonNull(definition.get("properties")))
                    .keySet()
                    .containsAll(keys)) {
                definition.putAll(exactlyOne(keys, object, schema));
            }
        };
    }

    private static Map<String, Object> exactlyOne(List<String> keys, String object, Schema schema) {
        String first = keys.get(0);
        List<String> others = keys.subList(1, keys.size());
        if (others.isEmpty()) {
            return given(first, object, schema);
        }
        return Schema.object(
                "if", given(first, object, schema),
                "then", without(others, object, schema),
                "else", exactlyOne(others, object, schema));
    }

    /** Requires a label for one value of a key, and allows it for no other. */
    static Restriction label(String key, Coded code, String label) {
        return new LabelledCode(key, code, label);
    }

    /** Describes an object that has the key. */
    static Map<String, Object> given(String key, String object, Schema schema) {
        return Schema.object(
                "properties",
                Schema.object(key, schema.property(object, key, Schema.object())),
                "required",
                List.of(key));
    }

    /** Describes an object that has none of the keys. */
    static Map<String, Object> without(List<String> keys, String object, Schema schema) {
        Map<String, Object> properties = Schema.object();
        keys.forEach(key -> properties.put(key, schema.property(object, key, Schema.object("not", Schema.object()))));
        return Schema.object("properties", properties);
    }
}
