package org.lmcplan.io.write;

/**
 * How values of one type are written.
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
public interface Form<T> {

    /** Writes one value. */
    void write(T value, DocumentOutput out);
}
