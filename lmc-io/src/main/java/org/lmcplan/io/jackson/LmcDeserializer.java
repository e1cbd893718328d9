package org.lmcplan.io.jackson;

import org.jspecify.annotations.Nullable;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.ExtensionValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadCapability;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** Reads values of one type of the library, or refuses to. */
final class LmcDeserializer extends ValueDeserializer<Object> {

    private final Class<?> type;
    private final @Nullable Shape<?> shape;

    LmcDeserializer(Class<?> type) {
        this.type = type;
        this.shape = JsonTypes.shapeOf(type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        if (shape == null) {
            return context.reportBadDefinition(type, Refusals.ofReading(type));
        } else if (isUntyped(in) && JsonTypes.keyShapeOf(type) == null) {
            return context.reportBadDefinition(type, Refusals.ofUntyped(type));
        }
        return new ShapeReader(in, type).read(shape, new ParserTokens(in));
    }

    private static boolean isUntyped(JsonParser in) {
        return in.streamReadCapabilities().isEnabled(StreamReadCapability.UNTYPED_SCALARS);
    }

    /** Values are immutable, and half of a document is none, so that updating one is refused rather than done in part. */
    @Override
    public Object deserialize(JsonParser in, DeserializationContext context, Object current) {
        return context.reportBadDefinition(type, Refusals.ofUpdate(type));
    }

    /** JSON null is null, as for any type, except where any data of an application is allowed: null is a value of that. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return type.isAssignableFrom(ExtensionValue.Nothing.class) ? new ExtensionValue.Nothing() : null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    @Override
    public ValueDeserializer<Object> unwrappingDeserializer(DeserializationContext context, NameTransformer unwrapper) {
        return context.reportBadDefinition(type, Refusals.ofUnwrapping(type));
    }
}
