package org.lmcplan.validate.declared;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lmcplan.model.Coded;

/** The codes of the terms of a vocabulary. */
final class VocabularyCodes {

    private VocabularyCodes() {}

    /** Returns the codes of all terms. */
    static <E extends Enum<E> & Coded> SortedSet<String> of(Class<E> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(Coded::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns a function from terms to codes that computes each code once: rules ask for them again and again. */
    static <E extends Enum<E> & Coded> Function<Object, String> lookup(Class<E> vocabulary) {
        Map<E, String> codes = new EnumMap<>(vocabulary);
        for (E term : vocabulary.getEnumConstants()) {
            codes.put(term, term.code());
        }
        return term -> Objects.requireNonNull(codes.get(vocabulary.cast(term)));
    }
}
