package org.lmcplan.io.jackson;

import org.lmcplan.io.shape.Shape;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads ids, codes and other values of one text from the keys of a map. */
final class LmcKeyDeserializer extends KeyDeserializer {

    private final Class<?> type;
    private final Shape<?> shape;

    LmcKeyDeserializer(Class<?> type, Shape<?> shape) {
        this.type = type;
        this.shape = shape;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        return new ShapeReader(context.getParser(), type).read(shape, new ParserTokens(context.getParser(), key));
    }
}
