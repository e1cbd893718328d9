package org.lmcplan.model.attribute;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the value that keys and indexes lead to. */
public final class ValuePath {

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private ValuePath() {}

    /**
     * Returns the value that these keys and indexes lead to from a document; empty if the document has none there.
     *
     * @param document the document, whose type has a table
     * @param segments the keys and indexes
     * @param maps returns the map that a value consists of, such as the texts by language, or the extensions of a value that has
     *     no attribute of the key; empty for any other value
     */
    public static Optional<Object> find(Object document, List<String> segments, Function<Object, Map<?, ?>> maps) {
        Optional<Object> found = Optional.of(document);
        for (String segment : segments) {
            found = found.flatMap(value -> next(value, segment, maps)).flatMap(ValuePath::unwrapped);
        }
        return found;
    }

    private static Optional<Object> next(Object value, String key, Function<Object, Map<?, ?>> maps) {
        if (value instanceof List<?> list) {
            return INDEX.matcher(key).matches() && Integer.parseInt(key) < list.size()
                    ? Optional.of(list.get(Integer.parseInt(key)))
                    : Optional.empty();
        }
        Optional<PartAttribute> attribute = AttributeTable.ofValue(value)
                .flatMap(table -> Optional.ofNullable(table.byKey().get(key)));
        return attribute.isPresent() ? attribute.map(each -> each.read().apply(value)) : under(maps.apply(value), key);
    }

    private static Optional<Object> under(Map<?, ?> map, String key) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (entry.getKey().toString().equals(key)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> unwrapped(Object value) {
        return value instanceof Optional<?> optional ? optional.map(Object.class::cast) : Optional.of(value);
    }
}
