package org.lmcplan.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A term of a closed vocabulary, with the code used for it in documents and reports.
 *
 * <p>Each vocabulary of this library is an enum with the methods {@code of(String)} and {@code parse(String)}, which find a term
 * by its code: {@code Force.of("deliver")}. The static methods here do the same for any vocabulary, for code that has to treat
 * all alike, such as a converter of parameters: {@code Coded.of(type, text)}. The constants' names, which {@code valueOf} takes,
 * are for Java only.
 */
public interface Coded {

    /** The name of the Java constant, such as {@code TO_BE_CREATED}. */
    String name();

    /** Returns the code used in documents, such as {@code to-be-created}; it is stable across versions. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the words for this term, for people to read: {@code to be created}, {@code 拟建立或编制}. They are Chinese if that is
     * the locale's language, otherwise English, in lower case except for names. They may change in any version; programs should
     * keep the {@link #code()}.
     *
     * <p>A vocabulary of an application gets the words of its code unless it overrides this method.
     */
    default String label(Locale locale) {
        return VocabularyWords.label(this, locale);
    }

    /**
     * Returns the term with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    static <C extends Coded> C of(Class<C> vocabulary, String code) {
        return parse(vocabulary, code)
                .orElseThrow(() -> new IllegalArgumentException(VocabularyWords.unknown(vocabulary, code)));
    }

    /**
     * Returns the term with this code; empty if there is none. A code is written in one way only: neither {@code Deliver} nor
     * {@code DELIVER} is the code {@code deliver}.
     *
     * @throws IllegalArgumentException if the class is not an enum
     */
    static <C extends Coded> Optional<C> parse(Class<C> vocabulary, String code) {
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(code, "code");
        return Optional.ofNullable(vocabulary.cast(CodeTable.of(vocabulary).get(code)));
    }

    /** Returns what a term of the vocabulary is, as messages say it: {@code a force}, {@code 承诺力度}. */
    static String noun(Class<? extends Coded> vocabulary, Locale locale) {
        Objects.requireNonNull(vocabulary, "vocabulary");
        return VocabularyWords.noun(vocabulary, locale);
    }
}
