package org.lmcplan.model.property;

import java.util.Arrays;
import java.util.HashMap;
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
    static SortedSet<String> of(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(term -> ((Coded) term).code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns a function from terms to codes that computes each code once: conditions ask for them again and again. */
    static Function<Object, String> lookup(Class<?> vocabulary) {
        Map<Object, String> codes = new HashMap<>();
        for (Object term : vocabulary.getEnumConstants()) {
            codes.put(term, ((Coded) term).code());
        }
        return term -> Objects.requireNonNull(codes.get(term));
    }
}
