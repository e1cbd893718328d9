package org.lmcplan.model;

import java.util.Locale;

/** A term of a closed vocabulary, with the code that stands for it in documents and reports. */
public interface Coded {

    /** The Java constant, such as {@code TO_BE_CREATED}. */
    String name();

    /** The code in documents, such as {@code to-be-created}; stable across versions. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
