package org.lmcplan.model.attribute;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the value that keys and indexes lead to. */
public final class ValuePath {

    private static final String EXTENSIONS = "extensions";
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** A step that attributes do not describe. */
    @FunctionalInterface
    public interface Step {
        /** Returns what a key leads to from a value; empty if this step does not apply. */
        Optional<Object> from(Object value, String key);
    }

    private ValuePath() {}

    /** Returns the value that these keys and indexes lead to from a document; empty if the document has none there. */
    public static Optional<Object> find(Object document, List<String> segments, Step special) {
        Optional<Object> found = Optional.of(document);
        for (String segment : segments) {
            found = found.flatMap(value ->
                    special.from(value, segment).or(() -> next(value, segment)).flatMap(ValuePath::unwrapped));
        }
        return found;
    }

    private static Optional<Object> next(Object value, String key) {
        if (value instanceof List<?> list) {
            return entry(list, key);
        } else if (value instanceof Record) {
            return collected(value).flatMap(all -> all instanceof Map<?, ?> map ? under(map, key) : next(all, key));
        }
        Map<String, Method> attributes = Attributes.of(Attributes.typeOf(value));
        Method extensions = attributes.get(EXTENSIONS);
        if (extensions == null || key.equals(EXTENSIONS)) {
            return Optional.empty();
        }
        Method accessor = attributes.get(key);
        return accessor == null
                ? next(Attributes.read(extensions, value), key)
                : Optional.of(Attributes.read(accessor, value));
    }

    /** Returns the map or list that a record consists of, as texts by language do; empty for any other record. */
    private static Optional<Object> collected(Object value) {
        Map<String, Method> attributes = Attributes.of(value.getClass());
        return attributes.values().stream()
                .filter(accessor -> attributes.size() == 1)
                .filter(accessor -> Map.class.isAssignableFrom(accessor.getReturnType())
                        || List.class.isAssignableFrom(accessor.getReturnType()))
                .map(accessor -> Attributes.read(accessor, value))
                .findFirst();
    }

    private static Optional<Object> under(Map<?, ?> map, String key) {
        return map.entrySet().stream()
                .filter(entry -> Objects.toString(entry.getKey()).equals(key))
                .<Object>map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<Object> entry(List<?> list, String index) {
        if (INDEX.matcher(index).matches() && Integer.parseInt(index) < list.size()) {
            return Optional.of(list.get(Integer.parseInt(index)));
        }
        return Optional.empty();
    }

    private static Optional<Object> unwrapped(Object value) {
        return value instanceof Optional<?> optional ? optional.map(Object.class::cast) : Optional.of(value);
    }
}
