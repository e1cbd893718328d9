package org.lmcplan.model.serial;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of a record with optional components, since {@link Optional} is not serializable. Such a record returns it
 * from {@code writeReplace}. Reading it calls the constructor of the record, as for any other record.
 */
public final class SerialRecord implements Serializable {

    private final Class<? extends Record> type;
    private final @Nullable Object[] values; // those of optional components without the Optional

    private SerialRecord(Class<? extends Record> type, @Nullable Object[] values) {
        this.type = type;
        this.values = values;
    }

    /** Returns the serialized form of a public record in an exported package. */
    public static SerialRecord of(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            try {
                Object component = components[i].getAccessor().invoke(value);
                values[i] = component instanceof Optional<?> optional ? optional.orElse(null) : component;
            } catch (ReflectiveOperationException inaccessible) {
                throw new IllegalArgumentException(value.getClass() + " is not public and exported", inaccessible);
            }
        }
        return new SerialRecord(value.getClass(), values);
    }

    private Object readResolve() throws ObjectStreamException {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @Nullable Object[] arguments = values.clone();
            for (int i = 0; i < types.length; i++) {
                arguments[i] = types[i] == Optional.class ? Optional.ofNullable(values[i]) : values[i];
            }
            return type.getConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException | RuntimeException invalid) {
            InvalidObjectException exception = new InvalidObjectException("no " + type + " can be made of the stream");
            exception.initCause(invalid);
            throw exception;
        }
    }
}
