package org.lmcplan.model.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Refuses null in what callers hand in, by the name of the parameter and the place in it: {@code aliases[1]} is an element of a
 * list or array, {@code aliases element} one of a set, {@code labels[en]} a value of a map, {@code labels key} a key.
 */
public final class NullCheck {

    private NullCheck() {}

    /** Returns an unmodifiable copy of a list. */
    public static <T> List<T> listOf(List<? extends T> elements, String name) {
        try {
            return List.copyOf(elements);
        } catch (NullPointerException e) {
            return List.copyOf(elements(elements, name)); // throws the same with the place
        }
    }

    /** Returns an unmodifiable list of the elements of an array. */
    public static <T> List<T> listOf(T[] elements, String name) {
        return listOf(Arrays.asList(Objects.requireNonNull(elements, name)), name);
    }

    /** Returns the elements. */
    public static <C extends Collection<?>> C elements(C elements, String name) {
        int index = 0;
        for (Object element : Objects.requireNonNull(elements, name)) {
            if (element == null) {
                throw new NullPointerException(elements instanceof List ? name + "[" + index + "]" : name + " element");
            }
            index++;
        }
        return elements;
    }

    /** Returns the map. */
    public static <M extends Map<?, ?>> M entries(M map, String name) {
        for (Map.Entry<?, ?> entry : Objects.requireNonNull(map, name).entrySet()) {
            Objects.requireNonNull(entry.getKey(), name + " key");
            Objects.requireNonNull(entry.getValue(), () -> name + "[" + entry.getKey() + "]");
        }
        return map;
    }
}
