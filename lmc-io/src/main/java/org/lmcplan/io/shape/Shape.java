package org.lmcplan.io.shape;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.io.write.Form;

/**
 * How values of one type look in a document. One shape serves for reading, writing and schemas.
 *
 * @param <T> the type of the model
 */
public interface Shape<T> extends Form<T> {

    /** Reads one value; returns null if and only if a fault was reported. */
    @Nullable
    T read(ReadContext in) throws TokenProblem.Fatal;

    /** Whether a value of this shape can start with this kind of token; most values are texts. */
    default boolean startsWith(Kind kind) {
        return kind == Kind.TEXT;
    }

    /** Describes the values as a JSON Schema, as far as a schema can. */
    Map<String, Object> schema(Schema schema);

    @Override
    void write(T value, DocumentOutput out);
}
