package org.lmcplan.model.condition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What of a property a test is about. */
enum Subject {
    /** Its value, or any of its values. */
    VALUE,
    ANY,
    ALL,
    NONE,
    /** The number of its values. */
    COUNT,
    /** The number of characters of a value. */
    LENGTH;

    /** Returns the subject that a word stands for. */
    static Optional<Subject> of(Token token) {
        return Arrays.stream(values())
                .filter(subject -> subject != VALUE && token.isWord(subject.word()))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether it is written like a function: {@code count(targets)}. */
    boolean isFunction() {
        return this == COUNT || this == LENGTH;
    }

    /** Returns the subject in front of a property. */
    String before(String property) {
        if (isFunction()) {
            return word() + "(" + property + ")";
        }
        return this == VALUE ? property : word() + " " + property;
    }
}
