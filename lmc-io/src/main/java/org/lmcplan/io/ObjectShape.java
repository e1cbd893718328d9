package org.lmcplan.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
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

    private record Field<T, B, V>(
            String key, boolean required, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {

        void readInto(B parts, Cursor in) throws Problem.Fatal {
            V value = shape.read(in);
            if (value != null) {
                set.accept(parts, value);
            }
        }

        void write(T owner, JsonGenerator out) {
            get.apply(owner).ifPresent(value -> {
                out.writeName(key);
                shape.write(value, out);
            });
        }
    }

    private static final String MERGE = "<<";

    private final Wording wanted;
    private final Supplier<B> begin;
    private final Finish<T, B> finish;
    private final List<Field<T, B, ?>> fields;
    private final Map<String, Integer> byKey = new LinkedHashMap<>();

    private ObjectShape(Declaration<T, B> declared) {
        this.wanted = declared.wanted;
        this.begin = declared.begin;
        this.finish = declared.finish;
        this.fields = List.copyOf(declared.fields);
        for (int i = 0; i < fields.size(); i++) {
            byKey.put(fields.get(i).key(), i);
        }
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
        BitSet seen = new BitSet(fields.size());
        BitSet meant = new BitSet();
        int[] places = new int[fields.size()];
        Arrays.fill(places, start);
        while (in.next() != Kind.OBJECT_END) {
            String key = in.text();
            Integer index = byKey.get(key);
            in.enter(key);
            if (index == null) {
                in.fault(FaultKind.UNKNOWN_KEY, Wording.quoted(key), wanted, hintFor(key));
                noteMeant(key, meant);
            } else if (seen.get(index)) {
                in.fault(FaultKind.DUPLICATE_KEY, Wording.quoted(key));
                index = null;
            } else {
                places[index] = in.position();
            }
            in.next();
            if (index == null) {
                in.skip();
            } else {
                seen.set(index);
                fields.get(index).readInto(parts, in);
            }
            in.leave();
        }
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).required() && !seen.get(i) && !meant.get(i)) {
                in.faultAt(
                        start,
                        FaultKind.MISSING_KEY,
                        Wording.quoted(fields.get(i).key()),
                        wanted);
            }
        }
        return in.faultCount() == faultsBefore
                ? finish.apply(parts, in, key -> places[Objects.requireNonNull(byKey.get(key))])
                : null;
    }

    /** Notes which keys an unknown one was meant to give, so that one slip is not reported as two. */
    private void noteMeant(String unknownKey, BitSet meant) {
        if (unknownKey.equals(MERGE)) {
            meant.set(0, fields.size());
        } else {
            Nearest.of(unknownKey, byKey.keySet()).map(byKey::get).ifPresent(meant::set);
        }
    }

    private Wording hintFor(String unknownKey) {
        return unknownKey.equals(MERGE) ? Hints.NO_MERGE : Hints.nearest(unknownKey, byKey.keySet());
    }

    private List<String> requiredKeys() {
        return fields.stream().filter(Field::required).map(Field::key).toList();
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
        return checked(wanted, begin, (parts, in, placeOf) -> finish.apply(parts));
    }

    /** Declares an object whose parts may not go together. */
    static <T, B> Declaration<T, B> checked(Wording wanted, Supplier<B> begin, Finish<T, B> finish) {
        return new Declaration<>(wanted, begin, finish);
    }

    /** The keys of an object, one after the other. */
    static final class Declaration<T, B> {

        private final Wording wanted;
        private final Supplier<B> begin;
        private final Finish<T, B> finish;
        private final List<Field<T, B, ?>> fields = new ArrayList<>();

        private Declaration(Wording wanted, Supplier<B> begin, Finish<T, B> finish) {
            this.wanted = wanted;
            this.begin = begin;
            this.finish = finish;
        }

        /** A key that must be there. */
        <V> Declaration<T, B> required(String key, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
            return field(key, true, shape, owner -> Optional.of(get.apply(owner)), set);
        }

        /** A key that is left out where there is no value. */
        <V> Declaration<T, B> optional(String key, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            return field(key, false, shape, get, set);
        }

        /** A key that is left out where the value says nothing. */
        <V> Declaration<T, B> unless(
                Predicate<V> empty, String key, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
            return field(
                    key, false, shape, owner -> Optional.of(get.apply(owner)).filter(empty.negate()), set);
        }

        /** A key for a list, left out where it is empty. */
        <V> Declaration<T, B> list(String key, Shape<V> entry, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
            return unless(List::isEmpty, key, new ListShape<>(entry), get, set);
        }

        private <V> Declaration<T, B> field(
                String key, boolean required, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            fields.add(new Field<>(key, required, shape, get, set));
            return this;
        }

        ObjectShape<T, B> end() {
            return new ObjectShape<>(this);
        }
    }
}
