package org.lmcplan.validate.config;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.declared.Item;

/** The keys of one object of a document; what nobody asked for is reported at the end. */
public final class Keys {

    private static final Message AN_OBJECT = Message.of("an object", "对象");

    private final Item object;
    private final Message what;
    private final SortedMap<String, ExtensionValue> fields;
    private final Set<String> known = new LinkedHashSet<>();

    private Keys(Item object, Message what, SortedMap<String, ExtensionValue> fields) {
        this.object = object;
        this.what = what;
        this.fields = fields;
    }

    /** The keys of an object; none, and reported, where it is none. */
    public static Keys of(Item item, Message what) {
        if (item.value() instanceof ExtensionValue.Fields fields) {
            return new Keys(item, what, fields.byKey());
        }
        item.faults().wrongType(item, AN_OBJECT, Message.of("write keys, each with its value", "请逐一写出键及其值"));
        return new Keys(item, what, new TreeMap<>());
    }

    /** The value under a key that may be missing. */
    public Optional<Item> find(String key) {
        known.add(key);
        return Optional.ofNullable(fields.get(key)).map(value -> at(key, value));
    }

    /** The value under a key that must be there. */
    public Optional<Item> need(String key) {
        Optional<Item> item = find(key);
        if (item.isEmpty() && object.isObject()) {
            object.faults().missingKey(object.path(), key, what);
        }
        return item;
    }

    /** All values by their keys, whatever these are. */
    public SortedMap<String, Item> all() {
        SortedMap<String, Item> all = new TreeMap<>();
        fields.forEach((key, value) -> all.put(key, at(key, value)));
        return all;
    }

    /** Reports the keys that nobody asked for. */
    public void end() {
        fields.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> object.faults().unknownKey(object.path().child(key), key, what, known));
    }

    private Item at(String key, ExtensionValue value) {
        return new Item(value, object.path().child(key), object.faults());
    }
}
