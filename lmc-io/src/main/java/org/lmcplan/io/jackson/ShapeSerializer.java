package org.lmcplan.io.jackson;

import org.lmcplan.io.shape.Shape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value of one shape to the generator of an application's mapper. */
public final class ShapeSerializer<T> extends ValueSerializer<T> {

    private final Shape<T> shape;

    /** Writes values of this shape. */
    public ShapeSerializer(Shape<T> shape) {
        this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        shape.write(value, new JacksonOutput(out));
    }
}
