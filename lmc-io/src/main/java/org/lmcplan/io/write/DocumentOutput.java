package org.lmcplan.io.write;

import java.math.BigDecimal;

/**
 * Receives a document piece by piece, in the order in which it is written. In an object each value follows its key. Calls must be
 * properly nested, which is not checked.
 */
public interface DocumentOutput {

    void startObject();

    void endObject();

    void startList();

    void endList();

    void key(String key);

    /** Writes a key of the format: the same as {@link #key(String)}, but faster. */
    default void key(EncodedKey key) {
        key(key.text);
    }

    void text(String text);

    void number(int number);

    /** Writes a number of any size, with all its digits. */
    void number(BigDecimal number);

    void flag(boolean flag);

    /** Writes {@code null}. */
    void nothing();
}
