package org.lmcplan.model.attribute;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An attribute of a type.
 *
 * @param type the type of one value
 * @param isList whether it may have several values; otherwise it has at most one
 * @param read returns the value of the attribute: a value, an {@link Optional} or a {@link List}
 */
public record PartAttribute(Class<?> type, boolean isList, Function<Object, Object> read) {

    /** Returns the values of the attribute. */
    public List<?> values(Object owner) {
        Object value = read.apply(owner);
        if (value instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        return value instanceof List<?> several ? several : List.of(value);
    }
}
