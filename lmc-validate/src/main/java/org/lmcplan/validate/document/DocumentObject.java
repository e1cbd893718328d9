package org.lmcplan.validate.document;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.property.WordHint;

/** An object of a document. Remembers which keys were asked for, so that it can report the others as unknown. */
public final class DocumentObject {

    private static final Message AN_OBJECT = Message.of("an object", "对象");

    private final DocumentValue object;
    private final Message what;
    private final Set<String> known = new LinkedHashSet<>();

    private DocumentObject(DocumentValue object, Message what) {
        this.object = object;
        this.what = what;
    }

    /**
     * Returns a value as an object; if it is not one, reports that and returns an object without keys.
     *
     * @param what the name of the object in messages, such as {@code this rule}
     */
    public static DocumentObject of(DocumentValue value, Message what) {
        if (!value.isObject()) {
            value.reportType(AN_OBJECT, Message.of("write keys, each with its value", "请逐一写出键及其值"));
        }
        return new DocumentObject(value, what);
    }

    /** Returns the value of an optional key. */
    public Optional<DocumentValue> find(String key) {
        known.add(key);
        return object.find(key);
    }

    /** Returns the value of a required key; reports the key if it is missing. */
    public Optional<DocumentValue> require(String key) {
        Optional<DocumentValue> value = find(key);
        if (value.isEmpty() && object.isObject()) {
            object.reportMissing(key, what);
        }
        return value;
    }

    /** Returns all values by their keys, known or not. */
    public SortedMap<String, DocumentValue> all() {
        SortedMap<String, DocumentValue> all = new TreeMap<>();
        if (object.value() instanceof ExtensionValue.Fields fields) {
            fields.byKey().keySet().forEach(key -> object.find(key).ifPresent(value -> all.put(key, value)));
        }
        return all;
    }

    /** Reports the keys that were never asked for. */
    public void reportUnknownKeys() {
        all().forEach((key, value) -> {
            if (!known.contains(key)) {
                Message hint = WordHint.nearest(key, known);
                value.report(ConfigurationFaultKind.UNKNOWN_KEY, Map.of("key", key, "what", what), hint);
            }
        });
    }
}
