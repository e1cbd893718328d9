package org.lmcplan.project;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two values: by {@code equals} if their type has one, otherwise by the results of their accessors. */
final class Comparison {

    private final ReachableValues reader;

    Comparison(List<Class<?>> types) {
        reader = new ReachableValues(types);
    }

    /** Returns where the values differ; empty if they do not. */
    Optional<String> differenceOf(Object one, Object other) {
        try {
            return differenceOf("", one, other);
        } catch (ReflectiveOperationException inaccessible) {
            throw new LinkageError("a type of the library is not accessible", inaccessible);
        }
    }

    private Optional<String> differenceOf(String at, Object one, Object other) throws ReflectiveOperationException {
        if (one.equals(other)) {
            return one.hashCode() == other.hashCode() ? Optional.empty() : Optional.of(at + ": hash codes differ");
        }
        if (one.getClass() != other.getClass() || declares(one, "equals", Object.class)) {
            if (one instanceof Collection<?> ones
                    && other instanceof Collection<?> others
                    && ones.size() == others.size()) {
                Iterator<?> each = others.iterator();
                for (Object entry : ones) {
                    Optional<String> difference = differenceOf(at + "[]", entry, each.next());
                    if (difference.isPresent()) {
                        return difference;
                    }
                }
                return Optional.empty();
            }
            return Optional.of(at + ": " + one + " is not " + other);
        }
        Map<String, Object> expected = reader.read(one);
        Map<String, Object> found = reader.read(other);
        boolean sameText = !declares(one, "toString") || one.toString().equals(other.toString());
        if (!sameText || !expected.keySet().equals(found.keySet())) {
            return Optional.of(at + ": " + one + " is not " + other);
        }
        for (Map.Entry<String, Object> each : expected.entrySet()) {
            Optional<String> difference =
                    differenceOf(at + "." + each.getKey(), each.getValue(), requireNonNull(found.get(each.getKey())));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    /** Returns whether a value has a method of its own instead of that of every object. */
    private static boolean declares(Object value, String method, Class<?>... parameters) throws NoSuchMethodException {
        return value.getClass().getMethod(method, parameters).getDeclaringClass() != Object.class;
    }
}
