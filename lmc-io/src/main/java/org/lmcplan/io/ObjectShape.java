package org.lmcplan.io;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.Tokens.Kind;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;

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
    private static final String EXTENSION_PATTERN = "^x-(?=.{1,98}$)[A-Za-z0-9][A-Za-z0-9._-]*$";
    private static final int[] NO_PLACES = {};
    private static final SortedMap<String, ExtensionValue> NO_EXTENSIONS = Collections.emptySortedMap();

    private final Wording wanted;
    private final Supplier<B> begin;
    private final Finish<T, B> finish;
    private final Field<T, B, ?>[] fields;
    private final int[] hashes;
    private final long required;
    private final boolean placesMatter;
    private final Map<String, Object> constraint;
    private final Function<T, Extensions> extensions;
    private final @Nullable BiConsumer<B, Extensions> setExtensions;
    private final @Nullable Variants<B> variants;
    private final Map<String, Integer> byKey = new LinkedHashMap<>();

    private volatile Key @Nullable [] keys;

    ObjectShape(Declaration<T, B> declared) {
        this.wanted = declared.wanted;
        this.begin = declared.begin;
        this.finish = declared.finish;
        this.variants = declared.variants;
        this.placesMatter = declared.placesMatter || variants != null;
        this.constraint = declared.constraint;
        this.extensions = declared.extensions;
        this.setExtensions = declared.setExtensions;
        this.fields = fieldsOf(declared);
        this.hashes = new int[fields.length];
        long must = 0;
        for (int i = 0; i < fields.length; i++) {
            byKey.put(fields[i].key(), i);
            hashes[i] = fields[i].key().hashCode();
            must |= fields[i].required() ? 1L << i : 0;
        }
        this.required = must;
        if (variants != null) {
            variants.bind(List.copyOf(byKey.keySet()));
        }
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
        if (placesMatter) {
            Arrays.fill(places, start);
        }
        int next = 0;
        SortedMap<String, ExtensionValue> extensions = NO_EXTENSIONS;
        while (in.next() != Kind.OBJECT_END) {
            String key = in.text();
            in.enter(key);
            int index = indexOf(key, next);
            if (index < 0) {
                if (setExtensions != null && Extensions.isKey(key)) {
                    extensions = readExtension(key, extensions, in);
                } else {
                    meant |= readUnknown(key, in);
                }
            } else if ((seen & 1L << index) != 0) {
                in.fault(FaultKind.DUPLICATE_KEY, Wording.quoted(key));
                in.next();
                in.skip();
            } else {
                if (placesMatter) {
                    places[index] = in.position();
                }
                in.next();
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
        if (variants != null) {
            variants.check(parts, seen, meant, in, start, index -> places[index]);
        }
        if (setExtensions != null && !extensions.isEmpty()) {
            setExtensions.accept(parts, Extensions.of(extensions));
        }
        return in.faultCount() == faultsBefore
                ? finish.apply(parts, in, placesMatter ? placeOf(places) : ObjectShape::nowhere)
                : null;
    }

    private ToIntFunction<String> placeOf(int[] places) {
        return key -> places[Objects.requireNonNull(byKey.get(key))];
    }

    private static int nowhere(String key) {
        throw new IllegalStateException("the place of '" + key + "' was not kept");
    }

    /** The index of the field with this key, or -1. Keys mostly come in the order in which they are written. */
    private int indexOf(String key, int next) {
        int hash = key.hashCode();
        for (int i = next; i < hashes.length; i++) {
            if (hashes[i] == hash && fields[i].key().equals(key)) {
                return i;
            }
        }
        for (int i = 0; i < next; i++) {
            if (hashes[i] == hash && fields[i].key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static SortedMap<String, ExtensionValue> readExtension(
            String key, SortedMap<String, ExtensionValue> before, Cursor in) throws Problem.Fatal {
        SortedMap<String, ExtensionValue> all = before.isEmpty() ? new TreeMap<>() : before;
        if (all.containsKey(key)) {
            in.fault(FaultKind.DUPLICATE_KEY, Wording.quoted(key));
        }
        in.next();
        ExtensionValue value = ExtensionShape.ANY.read(in);
        all.put(key, value == null ? new ExtensionValue.Nothing() : value); // a faulty one still was given
        return all;
    }

    /**
     * Reports the key, and looks at its value as that of the key it is taken for. The fields that it was meant to give, as
     * bits, so that one slip is not reported as two.
     */
    private long readUnknown(String key, Cursor in) throws Problem.Fatal {
        int nearest = reportUnknown(key, in);
        in.next();
        if (nearest >= 0 && fields[nearest].shape().opensWith(in.kind())) {
            fields[nearest].shape().read(in);
        } else {
            in.skip();
        }
        return nearest >= 0 ? 1L << nearest : key.equals(MERGE) ? -1L : 0;
    }

    /** The index of the field that the key is taken for, or -1. */
    private int reportUnknown(String key, Cursor in) {
        if (!in.reportsMore()) {
            in.fault(FaultKind.UNKNOWN_KEY); // only counted, so it is not worth looking for a hint
            return -1;
        }
        Optional<String> nearest = Optional.empty();
        Wording hint;
        if (key.equals(MERGE)) {
            hint = Hints.NO_MERGE;
        } else if (setExtensions != null && key.startsWith(Extensions.PREFIX)) {
            hint = Hints.EXTENSION_KEY;
        } else {
            nearest = Nearest.of(key, byKey.keySet());
            hint = nearest.map(Hints::didYouMean).orElseGet(() -> Hints.oneOf(byKey.keySet()));
        }
        in.fault(FaultKind.UNKNOWN_KEY, Wording.quoted(key), wanted, hint);
        return nearest.map(byKey::get).orElse(-1);
    }

    private List<String> requiredKeys() {
        return Arrays.stream(fields).filter(Field::required).map(Field::key).toList();
    }

    @Override
    public boolean opensWith(Kind kind) {
        return kind == Kind.OBJECT_START;
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
        if (setExtensions != null) {
            definition.put("patternProperties", Schema.object(EXTENSION_PATTERN, true));
        }
        definition.putAll(constraint);
        if (variants != null) {
            definition.put("allOf", variants.schema());
        }
        return definition;
    }

    @Override
    public void write(T value, Output out) {
        out.startObject();
        Key[] names = keys();
        for (int i = 0; i < fields.length; i++) {
            fields[i].write(value, names[i], out);
        }
        SortedMap<String, ExtensionValue> more = extensions.apply(value).byKey();
        if (!more.isEmpty()) {
            more.forEach((key, extension) -> {
                out.key(key);
                ExtensionShape.ANY.write(extension, out);
            });
        }
        out.endObject();
    }

    /** The keys of the fields, made when they are first written: who only reads needs none. */
    private Key[] keys() {
        Key[] made = keys;
        if (made == null) {
            made = Arrays.stream(fields).map(field -> new Key(field.key())).toArray(Key[]::new);
            keys = made;
        }
        return made;
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
