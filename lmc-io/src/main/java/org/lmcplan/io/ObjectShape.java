package org.lmcplan.io;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.Tokens.Kind;
import tools.jackson.core.JsonGenerator;

/**
 * An object with known keys. The order of declaration is the order of writing; reading takes keys in any order.
 *
 * @param <T> the type of the model
 * @param <B> what collects its parts
 */
final class ObjectShape<T, B> implements Shape<T> {

    /** Turns collected parts into a value, reporting what does not go together; null where it did. */
    interface Finish<T, B> {
        /** {@code placeOf} tells where a key stands; of one that is not there, where the object starts. */
        @Nullable
        T apply(B parts, Cursor in, ToIntFunction<String> placeOf) throws Problem.Fatal;
    }

    private static final String MERGE = "<<";
    private static final int[] NO_PLACES = {};

    private final Wording wanted;
    private final Supplier<B> begin;
    private final Finish<T, B> finish;
    private final Field<T, B, ?>[] fields;
    private final long required;
    private final boolean placesMatter;
    private final Map<String, Object> constraint;
    private final Map<String, Integer> byKey = new LinkedHashMap<>();

    ObjectShape(Declaration<T, B> declared) {
        this.wanted = declared.wanted;
        this.begin = declared.begin;
        this.finish = declared.finish;
        this.placesMatter = declared.placesMatter;
        this.constraint = declared.constraint;
        this.fields = fieldsOf(declared);
        long must = 0;
        for (int i = 0; i < fields.length; i++) {
            byKey.put(fields[i].key(), i);
            must |= fields[i].required() ? 1L << i : 0;
        }
        this.required = must;
    }

    @SuppressWarnings("unchecked") // an array of a generic type
    private static <T, B> Field<T, B, ?>[] fieldsOf(Declaration<T, B> declared) {
        if (declared.fields.size() > Long.SIZE) {
            throw new IllegalStateException("an object has at most " + Long.SIZE + " keys");
        }
        return declared.fields.toArray(Field[]::new);
    }

    @Override
    public @Nullable T read(Cursor in) throws Problem.Fatal {
        if (in.kind() != Kind.OBJECT_START) {
            TypeFaults.report(in, wanted, Hints.startWith(requiredKeys()));
            return null;
        }
        int faultsBefore = in.faultCount();
        int start = in.position();
        B parts = begin.get();
        long seen = 0;
        long meant = 0;
        int[] places = placesMatter ? new int[fields.length] : NO_PLACES;
        Arrays.fill(places, start);
        int next = 0;
        while (in.next() != Kind.OBJECT_END) {
            String key = in.text();
            in.enter(key);
            int index = indexOf(key, next);
            if (index < 0) {
                meant |= reportUnknown(key, in);
            } else if ((seen & 1L << index) != 0) {
                in.fault(FaultKind.DUPLICATE_KEY, Wording.quoted(key));
                index = -1;
            } else if (placesMatter) {
                places[index] = in.position();
            }
            in.next();
            if (index < 0) {
                in.skip();
            } else {
                seen |= 1L << index;
                next = index + 1;
                fields[index].readInto(parts, in);
            }
            in.leave();
        }
        for (long missing = required & ~seen & ~meant; missing != 0; missing &= missing - 1) {
            String key = fields[Long.numberOfTrailingZeros(missing)].key();
            in.faultAt(start, FaultKind.MISSING_KEY, Wording.quoted(key), wanted);
        }
        return in.faultCount() == faultsBefore
                ? finish.apply(parts, in, key -> places[Objects.requireNonNull(byKey.get(key))])
                : null;
    }

    /** The index of the field with this key, or -1. Keys mostly come in the order in which they are written. */
    private int indexOf(String key, int next) {
        for (int i = next; i < fields.length && i < next + 3; i++) {
            if (fields[i].key().equals(key)) {
                return i;
            }
        }
        return byKey.getOrDefault(key, -1);
    }

    /** Reports the key; the fields that it was meant to give, as bits, so that one slip is not reported as two. */
    private long reportUnknown(String key, Cursor in) {
        if (!in.reportsMore()) {
            in.fault(FaultKind.UNKNOWN_KEY); // only counted, so it is not worth looking for a hint
            return 0;
        }
        if (key.equals(MERGE)) {
            in.fault(FaultKind.UNKNOWN_KEY, Wording.quoted(key), wanted, Hints.NO_MERGE);
            return -1L;
        }
        Optional<String> nearest = Nearest.of(key, byKey.keySet());
        Wording hint = nearest.map(Hints::didYouMean).orElseGet(() -> Hints.oneOf(byKey.keySet()));
        in.fault(FaultKind.UNKNOWN_KEY, Wording.quoted(key), wanted, hint);
        return nearest.map(meant -> 1L << byKey.getOrDefault(meant, 0)).orElse(0L);
    }

    private List<String> requiredKeys() {
        return Arrays.stream(fields).filter(Field::required).map(Field::key).toList();
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        String name = wanted.in(Locale.ENGLISH).replaceFirst("^an? ", "").replace(' ', '-');
        return schema.reference(name, () -> definition(name, schema));
    }

    private Map<String, Object> definition(String name, Schema schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field<T, B, ?> field : fields) {
            Map<String, Object> property = Schema.object("description", schema.description(name, field.key()));
            property.putAll(field.shape().schema(schema));
            properties.put(field.key(), property);
        }
        Map<String, Object> definition = Schema.object(
                "type", "object", "properties", properties, "required", requiredKeys(), "additionalProperties", false);
        definition.putAll(constraint);
        return definition;
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        for (Field<T, B, ?> field : fields) {
            field.write(value, out);
        }
        out.writeEndObject();
    }

    /** Declares an object whose parts always go together. */
    static <T, B> Declaration<T, B> of(Wording wanted, Supplier<B> begin, Function<B, T> finish) {
        return new Declaration<>(wanted, begin, (parts, in, placeOf) -> finish.apply(parts), false);
    }

    /** Declares an object whose parts may not go together. */
    static <T, B> Declaration<T, B> checked(Wording wanted, Supplier<B> begin, Finish<T, B> finish) {
        return new Declaration<>(wanted, begin, finish, true);
    }
}
