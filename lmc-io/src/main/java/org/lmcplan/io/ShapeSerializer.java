package org.lmcplan.io;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value of one shape through somebody else's mapper. */
final class ShapeSerializer<T> extends ValueSerializer<T> {

    private final Shape<T> shape;

    ShapeSerializer(Shape<T> shape) {
        this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        shape.write(value, new JacksonOutput(out));
    }
}
