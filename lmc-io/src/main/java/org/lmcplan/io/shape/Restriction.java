package org.lmcplan.io.shape;

import java.util.List;
import java.util.Map;
import org.lmcplan.model.Coded;

/** What is required of several keys of an object together, as schemas say it. */
public interface Restriction {

    /** Adds keywords to the definition of the object. */
    void describe(Map<String, Object> definition, String object, Schema schema);

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
