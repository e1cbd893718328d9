package org.lmcplan.io;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.Tokens.Kind;

/**
 * What values of one type look like in a document. Said once, it serves reading, writing and describing.
 *
 * @param <T> the type of the model
 */
interface Shape<T> {

    /** Reads one value; null if and only if a fault was reported. */
    @Nullable
    T read(Cursor in) throws Problem.Fatal;

    /** Whether a value of this shape can start with such a token. */
    boolean opensWith(Kind kind);

    /** Describes the values as JSON Schema does; what no schema can say is left out. */
    Map<String, Object> schema(Schema schema);

    /** Writes one value. */
    void write(T value, Output out);
}
