package org.lmcplan.validate.declared;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lmcplan.model.Coded;

/** The words of vocabularies, as documents have them. */
public final class VocabularyWords {

    private VocabularyWords() {}

    public static <E extends Enum<E> & Coded> List<E> vocabulary(Class<E> type) {
        return Arrays.asList(type.getEnumConstants());
    }

    public static SortedSet<String> codesOf(List<? extends Coded> vocabulary) {
        return vocabulary.stream().map(Coded::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Gives the code of each word, made once: it is asked for again and again. */
    public static <C extends Coded> Function<C, String> written(List<C> vocabulary) {
        Map<C, String> codes = new HashMap<>();
        vocabulary.forEach(word -> codes.put(word, word.code()));
        return word -> Objects.requireNonNull(codes.get(word));
    }
}
