package org.lmcplan.project;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.DocumentPath;

/** Compares two values: by {@code equals} if their type has one, otherwise by the results of their accessors. */
final class Comparison {

    /** Where source maps, which have no accessors, are compared. */
    private static final List<DocumentPath> PATHS = Stream.of(
                    "", "/id", "/term/to", "/commitments/7", "/sections/3/title")
            .map(DocumentPath::of)
            .toList();

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
        if (one instanceof SourceMap map && other instanceof SourceMap otherMap) {
            return PATHS.stream().allMatch(path -> map.locate(path).equals(otherMap.locate(path)))
                    ? Optional.empty()
                    : Optional.of(at + ": positions differ");
        }
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
        boolean sameText = one instanceof Throwable // Jackson adds the source, which it does not serialize
                || !declares(one, "toString")
                || one.toString().equals(other.toString());
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
