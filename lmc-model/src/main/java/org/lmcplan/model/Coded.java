package org.lmcplan.model;

import java.util.Locale;

/** A term of a closed vocabulary, with the code used for it in documents and reports. */
public interface Coded {

    /** The name of the Java constant, such as {@code TO_BE_CREATED}. */
    String name();

    /** Returns the code used in documents, such as {@code to-be-created}; it is stable across versions. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
