package org.lmcplan.io;

import java.math.BigDecimal;

/**
 * Takes a document piece by piece, in the order in which it is written. In an object each value follows its key; the
 * calls have to match, which is not checked.
 */
interface Output {

    void startObject();

    void endObject();

    void startList();

    void endList();

    void key(String key);

    /** A key of the format: the same as its text, and faster. */
    default void key(Key key) {
        key(key.text());
    }

    void text(String text);

    void number(int number);

    /** A number of any size, with all its digits. */
    void number(BigDecimal number);

    void flag(boolean flag);

    /** The value that says nothing: {@code null}. */
    void nothing();
}
