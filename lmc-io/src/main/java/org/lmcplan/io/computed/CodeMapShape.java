package org.lmcplan.io.computed;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.ObjectShapeBuilder;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Coded;
import org.lmcplan.model.problem.Message;

/** Lists by the terms of a vocabulary, as objects whose keys are the codes. */
final class CodeMapShape {

    private CodeMapShape() {}

    /** Returns the shape of lists for all these terms; empty lists are written. */
    static <E extends Enum<E> & Coded, V> Shape<Map<E, List<V>>> complete(
            Message expected, Class<E> terms, Predicate<E> filter, Shape<V> entry) {
        ObjectShapeBuilder<Map<E, List<V>>, Map<E, List<V>>> shape = start(expected, terms);
        Arrays.stream(terms.getEnumConstants())
                .filter(filter)
                .forEach(term -> shape.requiredList(
                        term.code(),
                        entry,
                        map -> map.getOrDefault(term, List.of()),
                        (map, list) -> map.put(term, list)));
        return shape.build();
    }

    /** Returns the shape of lists for some of the terms; empty lists are left out. */
    static <E extends Enum<E> & Coded, V> Shape<Map<E, List<V>>> sparse(
            Message expected, Class<E> terms, Shape<V> entry) {
        ObjectShapeBuilder<Map<E, List<V>>, Map<E, List<V>>> shape = start(expected, terms);
        for (E term : terms.getEnumConstants()) {
            shape.list(
                    term.code(), entry, map -> map.getOrDefault(term, List.of()), (map, list) -> map.put(term, list));
        }
        return shape.build();
    }

    private static <E extends Enum<E> & Coded, V> ObjectShapeBuilder<Map<E, List<V>>, Map<E, List<V>>> start(
            Message expected, Class<E> terms) {
        return ObjectShape.of(expected, () -> new EnumMap<>(terms), Collections::unmodifiableMap);
    }
}
