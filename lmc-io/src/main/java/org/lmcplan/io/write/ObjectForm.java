package org.lmcplan.io.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that is written as an object and never read: its keys in the order of declaration. Absent values have no key, empty
 * lists have one.
 *
 * @param <T> the type of the values
 */
public final class ObjectForm<T> implements Form<T> {

    private final List<Form<T>> properties = new ArrayList<>();

    private ObjectForm() {}

    /** Starts the declaration of an object. */
    public static <T> ObjectForm<T> of() {
        return new ObjectForm<>();
    }

    /** Adds a key that is always written. */
    public <V> ObjectForm<T> with(String key, Function<? super T, V> get, Form<? super V> form) {
        return add((owner, out) -> {
            out.key(key);
            form.write(get.apply(owner), out);
        });
    }

    /** Adds a key that is left out if there is no value. */
    public <V> ObjectForm<T> optional(String key, Function<? super T, Optional<V>> get, Form<? super V> form) {
        return add((owner, out) -> get.apply(owner).ifPresent(value -> {
            out.key(key);
            form.write(value, out);
        }));
    }

    /** Adds a key with a list. */
    public <V> ObjectForm<T> list(
            String key, Function<? super T, ? extends Collection<? extends V>> get, Form<? super V> entry) {
        return with(key, get, listOf(entry));
    }

    /** Adds a key with an object whose keys are the words for the keys of a map. */
    public <K, V> ObjectForm<T> map(
            String key,
            Function<? super T, ? extends Map<? extends K, ? extends V>> get,
            Function<? super K, String> word,
            Form<? super V> entry) {
        return with(key, get, (map, out) -> {
            out.startObject();
            map.forEach((each, value) -> {
                out.key(word.apply(each));
                entry.write(value, out);
            });
            out.endObject();
        });
    }

    /** Adds the keys of another object, with the values of a part of this one. */
    public <V> ObjectForm<T> all(Function<? super T, V> get, ObjectForm<V> others) {
        return add((owner, out) -> others.writeProperties(get.apply(owner), out));
    }

    /** Returns the form of a list of these values. */
    public static <V> Form<Collection<? extends V>> listOf(Form<? super V> entry) {
        return (values, out) -> {
            out.startList();
            values.forEach(value -> entry.write(value, out));
            out.endList();
        };
    }

    private ObjectForm<T> add(Form<T> property) {
        properties.add(property);
        return this;
    }

    private void writeProperties(T value, DocumentOutput out) {
        properties.forEach(property -> property.write(value, out));
    }

    @Override
    public void write(T value, DocumentOutput out) {
        out.startObject();
        writeProperties(value, out);
        out.endObject();
    }
}
