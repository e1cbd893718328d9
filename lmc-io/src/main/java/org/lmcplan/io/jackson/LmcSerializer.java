package org.lmcplan.io.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.computed.TypeForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes a value of any type of the library; the type is that of the value, whatever the property is declared as. */
final class LmcSerializer extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        formOf(value, context).write(value, new JacksonOutput(out));
    }

    /** Writes the type id by which the application tells types apart; it names the public type of the value. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator out, SerializationContext context, TypeSerializer typeSerializer) {
        TypeForm<?> form = formOf(value, context);
        TypeIdResolver ids = typeSerializer.getTypeIdResolver();
        if (ids == null) { // the application deduces the type from the keys
            form.write(value, new JacksonOutput(out));
            return;
        }
        JacksonOutput.Frame frame = new JacksonOutput.Frame() {

            private WritableTypeId id = new WritableTypeId();

            @Override
            public void start(JsonToken token) {
                id = typeSerializer.typeId(value, token, idOf(value, form, context, ids));
                typeSerializer.writeTypePrefix(out, context, id);
            }

            @Override
            public void key(String key) {
                if (typeSerializer.getTypeInclusion() == JsonTypeInfo.As.PROPERTY
                        && key.equals(typeSerializer.getPropertyName())) {
                    context.reportBadDefinition(value.getClass(), Refusals.ofTypeKey(value.getClass(), key));
                }
            }

            @Override
            public void end(JsonToken token) {
                typeSerializer.writeTypeSuffix(out, context, id);
            }
        };
        form.write(value, JacksonOutput.framed(out, frame));
    }

    /** Asks for the id of the public type rather than that of the hidden class, unless the application decides by the value. */
    private static String idOf(Object value, TypeForm<?> form, SerializationContext context, TypeIdResolver resolver) {
        return resolver.getMechanism() == JsonTypeInfo.Id.CUSTOM
                ? resolver.idFromValue(context, value)
                : resolver.idFromValueAndType(context, null, form.type());
    }

    private static TypeForm<?> formOf(Object value, SerializationContext context) {
        Class<?> type = value.getClass();
        return JsonTypes.formOf(type).orElseGet(() -> context.reportBadDefinition(type, Refusals.ofWriting(type)));
    }

    @Override
    public ValueSerializer<Object> unwrappingSerializer(NameTransformer unwrapper) {
        return new Refused(true, Refusals::ofUnwrapping);
    }

    /** Notices annotations of a property that leave keys out, as the form of a value has no say for them. */
    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        AnnotatedMember member = property == null ? null : property.getMember();
        if (member == null) {
            return this;
        }
        AnnotationIntrospector annotations = context.getAnnotationIntrospector();
        boolean leavesOut = !annotations
                        .findPropertyIgnoralByName(context.getConfig(), member)
                        .findIgnoredForSerialization()
                        .isEmpty()
                || annotations
                                .findPropertyInclusionByName(context.getConfig(), member)
                                .getIncluded()
                        != null;
        return leavesOut ? new Refused(false, Refusals::ofIgnoring) : this;
    }

    /** Refuses to write a value in another form than its own, which would not be read again. */
    private static final class Refused extends ValueSerializer<Object> {

        private final boolean unwrapping;
        private final Function<Class<?>, String> why;

        Refused(boolean unwrapping, Function<Class<?>, String> why) {
            this.unwrapping = unwrapping;
            this.why = why;
        }

        @Override
        public boolean isUnwrappingSerializer() {
            return unwrapping;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            context.reportBadDefinition(value.getClass(), why.apply(value.getClass()));
        }
    }
}
