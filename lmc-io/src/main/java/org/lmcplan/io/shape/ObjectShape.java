package org.lmcplan.io.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.io.write.EncodedKey;
import org.lmcplan.model.Coded;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.problem.Message;

/**
 * An object with known keys. They are written in the order of declaration and read in any order.
 *
 * @param <T> the type of the model
 * @param <B> its builder
 */
public final class ObjectShape<T, B> implements Shape<T> {

    /** Builds a value, or reports why the values of its keys contradict each other and returns null. */
    public interface Finish<T, B> {
        /** {@code positionOf} returns the position of a key; of a missing key or none, that of the object. */
        @Nullable
        T apply(B builder, ReadContext in, ToIntFunction<String> positionOf) throws TokenProblem.Fatal;
    }

    private static final String MERGE = "<<";
    private static final String EXTENSION_PATTERN = "^x-[A-Za-z0-9][A-Za-z0-9._-]{0,97}$";
    private static final int[] NO_POSITIONS = {};
    private static final SortedMap<String, ExtensionValue> NO_EXTENSIONS = Collections.emptySortedMap();

    private final Message expected;
    private final Supplier<B> newBuilder;
    private final Finish<T, B> finish;
    private final Field<T, B, ?>[] fields;
    private final KeyIndex keys;
    private final long required;
    private final long onceRequired;
    private final boolean needsPositions;
    private final boolean tolerant;
    private final Function<T, Extensions> extensions;
    private final @Nullable BiConsumer<B, Extensions> setExtensions;
    private final @Nullable KeysByKind<B> keysByKind;
    private final @Nullable LabelledCode companion;
    private final @Nullable KeyChoice choice;
    private final @Nullable Restriction restriction;
    private final int labelledKey;

    ObjectShape(ObjectShapeBuilder<T, B> declared) {
        this.expected = declared.expected;
        this.newBuilder = declared.newBuilder;
        this.finish = declared.finish;
        this.keysByKind = declared.keysByKind;
        this.needsPositions = declared.needsPositions || keysByKind != null;
        this.tolerant = declared.tolerant;
        this.extensions = declared.extensions;
        this.setExtensions = declared.setExtensions;
        this.fields = fieldsOf(declared);
        this.keys = new KeyIndex(Arrays.stream(fields).map(Field::key).toList());
        this.companion = declared.companion;
        this.choice = declared.choice;
        this.restriction = declared.restriction;
        this.labelledKey = companion == null ? -1 : keys.indexOf(companion.key(), 0);
        long must = 0;
        for (int i = 0; i < fields.length; i++) {
            must |= fields[i].required() ? 1L << i : 0;
        }
        this.required = must;
        this.onceRequired = declared.onceRequired;
        if (keysByKind != null) {
            keysByKind.bind(keys.keys());
        }
    }

    @SuppressWarnings("unchecked") // an array of a generic type
    private static <T, B> Field<T, B, ?>[] fieldsOf(ObjectShapeBuilder<T, B> declared) {
        if (declared.fields.size() > Long.SIZE) {
            throw new IllegalStateException("an object has at most " + Long.SIZE + " keys");
        }
        return declared.fields.toArray(Field[]::new);
    }

    @Override
    public @Nullable T read(ReadContext in) throws TokenProblem.Fatal {
        if (in.kind() != Kind.OBJECT_START) {
            TypeMismatch.report(in, expected, Hints.startWith(requiredKeys()));
            return null;
        }
        Reading reading = new Reading(in);
        if (!tolerant) {
            reading.readKeys();
            return reading.finish();
        }
        in.readUntilFatal(reading::readKeys);
        return reading.finishPartly();
    }

    /** One object that is being read. */
    private final class Reading {

        private final ReadContext in;
        private final int faultsBefore;
        private final int start;
        private final B builder = newBuilder.get();
        private final int[] positions = needsPositions ? new int[fields.length] : NO_POSITIONS;
        private SortedMap<String, ExtensionValue> extensions = NO_EXTENSIONS;
        private final List<String> invalidExtensions = new ArrayList<>();
        private boolean strangeKey;
        private long seen;
        private long meant;
        private long valid;
        private @Nullable Object labelled;

        Reading(ReadContext in) {
            this.in = in;
            this.faultsBefore = in.faultCount();
            this.start = in.position();
            Arrays.fill(positions, start);
        }

        void readKeys() throws TokenProblem.Fatal {
            int next = 0;
            while (!in.isStopped() && in.next() != Kind.OBJECT_END) {
                String key = in.text();
                in.enter(key);
                int index = keys.indexOf(key, next);
                if (index < 0) {
                    if (setExtensions != null && Extensions.isKey(key)) {
                        readExtension(key);
                    } else {
                        long nearest = readUnknown(key, seen | meant, in);
                        meant |= nearest;
                        strangeKey |= nearest == 0;
                    }
                } else if (fields[index].isNew() && in.isOlder()) {
                    in.faultTooNew(FaultKind.UNKNOWN_KEY, expected);
                    meant |= 1L << index;
                    in.next();
                    in.skip();
                } else if ((seen & 1L << index) != 0) {
                    in.fault(FaultKind.DUPLICATE_KEY, Message.excerpt(key));
                    meant |= 1L << index;
                    in.next();
                    in.skip();
                } else {
                    if (needsPositions) {
                        positions[index] = in.position();
                    }
                    in.next();
                    in.noteIdentity(key);
                    seen |= 1L << index;
                    next = index + 1;
                    Object value = fields[index].readInto(builder, in);
                    valid |= value == null ? 0 : 1L << index;
                    labelled = index == labelledKey ? value : labelled;
                }
                in.leave();
            }
        }

        private void readExtension(String key) throws TokenProblem.Fatal {
            int faults = in.faultCount();
            extensions = ExtensionShape.readInto(extensions, key, in);
            if (in.faultCount() != faults) {
                invalidExtensions.add(key);
            }
        }

        @Nullable
        T finish() throws TokenProblem.Fatal {
            reportMissing();
            if (companion != null && (labelled != null || ((seen | meant | required) & 1L << labelledKey) == 0)) {
                int label = keys.indexOf(companion.label(), 0);
                companion.check((Coded) labelled, ((seen | meant) & 1L << label) != 0, in, start, positions[label]);
            }
            if (choice != null) {
                long instead = in.isOlder() ? meant | onceRequired : meant;
                choice.check(keys.keys(), seen, instead, expected, in, start, index -> positions[index]);
            }
            if (keysByKind != null) {
                keysByKind.check(builder, seen, meant, in, start, index -> positions[index]);
            }
            return in.faultCount() == faultsBefore ? build() : null;
        }

        /** Builds the value in spite of faults, if all required keys are valid, and notes what is missing from it. */
        @Nullable
        T finishPartly() throws TokenProblem.Fatal {
            if (!in.isStopped()) {
                reportMissing();
            }
            if ((required(in) & ~valid) != 0) {
                return null;
            }
            if (in.faultCount() != faultsBefore) {
                noteOmissions();
            }
            return build();
        }

        /** Lists that were not read to their end, or that a misspelt, repeated or missing key may stand for. */
        private void noteOmissions() {
            boolean mayHaveOthers = strangeKey || in.isStopped();
            for (int i = 0; i < fields.length; i++) {
                long bit = 1L << i;
                boolean isSuspect = (meant & bit) != 0 || (mayHaveOthers && (seen & bit) == 0);
                if (fields[i].shape() instanceof EntriesShape<?>) {
                    if (isSuspect) {
                        in.omissions().leaveUnfinished(fields[i].key());
                    }
                } else if (isSuspect || (seen & ~valid & bit) != 0) {
                    in.omissions().omitAttribute();
                }
            }
            if (!invalidExtensions.isEmpty()) {
                extensions.keySet().removeAll(invalidExtensions);
                in.omissions().omitAttribute();
            }
        }

        private void reportMissing() {
            for (long missing = required(in) & ~seen & ~meant; missing != 0; missing &= missing - 1) {
                String key = keys.key(Long.numberOfTrailingZeros(missing));
                in.faultAt(start, FaultKind.MISSING_KEY, Message.excerpt(key), expected);
            }
        }

        private @Nullable T build() throws TokenProblem.Fatal {
            if (setExtensions != null && !extensions.isEmpty()) {
                setExtensions.accept(builder, Extensions.of(extensions));
            }
            return finish.apply(builder, in, needsPositions ? positionOf(positions, start) : ObjectShape::notRecorded);
        }
    }

    private long required(ReadContext in) {
        return in.isOlder() ? required | onceRequired : required;
    }

    private ToIntFunction<String> positionOf(int[] positions, int start) {
        return key -> key.isEmpty() ? start : positions[keys.indexOf(key, 0)];
    }

    private static int notRecorded(String key) {
        throw new IllegalStateException("the position of '" + key + "' was not recorded");
    }

    /**
     * Reports the key, and checks its value as that of the key it was probably meant to be. Returns, as bits, the fields
     * that are not to be reported as missing, so that one mistake is not reported twice.
     */
    private long readUnknown(String key, long given, ReadContext in) throws TokenProblem.Fatal {
        int nearest = reportUnknown(key, given, in);
        in.next();
        if (nearest >= 0 && fields[nearest].shape().startsWith(in.kind())) {
            fields[nearest].shape().read(in);
        } else {
            in.skip();
        }
        return nearest >= 0 ? 1L << nearest : key.equals(MERGE) ? -1L : 0;
    }

    /** The index of the field that the key was probably meant to be, or -1. */
    private int reportUnknown(String key, long given, ReadContext in) {
        if (!in.listsMore()) {
            in.fault(FaultKind.UNKNOWN_KEY); // only counted, so no hint is needed
            return -1;
        }
        Optional<String> nearest = Optional.empty();
        Message hint;
        if (key.equals(MERGE)) {
            hint = Hints.NO_MERGE;
        } else if (setExtensions != null && key.startsWith(Extensions.PREFIX)) {
            hint = Hints.EXTENSION_KEY;
        } else {
            nearest = KeySynonyms.find(key, keys.keys(), word -> (given & 1L << keys.indexOf(word, 0)) == 0);
            hint = Hints.knownKey(nearest, keys.keys(), setExtensions != null);
        }
        in.fault(FaultKind.UNKNOWN_KEY, Message.excerpt(key), expected, hint);
        return nearest.map(word -> keys.indexOf(word, 0)).orElse(-1);
    }

    /** The keys that most objects have: the required ones, and those that were required in older formats. */
    private List<String> requiredKeys() {
        return IntStream.range(0, fields.length)
                .filter(i -> ((required | onceRequired) & 1L << i) != 0)
                .mapToObj(keys::key)
                .toList();
    }

    @Override
    public boolean startsWith(Kind kind) {
        return kind == Kind.OBJECT_START;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        KeysByKind<B> kinds = keysByKind;
        if (kinds == null) {
            return schema.reference(
                    name(),
                    () -> definition(
                            name(),
                            schema,
                            key -> true,
                            List.of(),
                            field -> field.shape().schema(schema)));
        }
        return kinds.schema(
                schema,
                kind -> definition(
                        kind.type(),
                        schema,
                        key -> kinds.allows(kind, key),
                        kind.required(),
                        field -> kinds.value(kind, field.key(), schema)
                                .orElseGet(() -> field.shape().schema(schema))));
    }

    private Map<String, Object> definition(
            String type,
            Schema schema,
            Predicate<String> allowed,
            List<String> alsoRequired,
            Function<Field<T, B, ?>, Map<String, Object>> value) {
        String name = name();
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> mandatory = new ArrayList<>();
        for (Field<T, B, ?> field : fields) {
            String key = field.key();
            if (allowed.test(key)) {
                properties.put(key, schema.property(name, key, value.apply(field)));
                if (field.required() || alsoRequired.contains(key)) {
                    mandatory.add(key);
                }
            }
        }
        Map<String, Object> definition = schema.type(type, "object");
        definition.put("properties", properties);
        definition.put("required", mandatory);
        definition.put("additionalProperties", false);
        if (restriction != null) {
            restriction.describe(definition, name, schema);
        }
        if (setExtensions != null) {
            definition.put("patternProperties", Schema.object(EXTENSION_PATTERN, ExtensionShape.ANY.schema(schema)));
        }
        return definition;
    }

    /** The name of these objects in schemas and in the sentences about their keys, such as {@code TermOfYears}. */
    private String name() {
        return Arrays.stream(
                        expected.in(Locale.ENGLISH).replaceFirst("^an? ", "").split(" "))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    @Override
    public void write(T value, DocumentOutput out) {
        out.startObject();
        EncodedKey[] names = keys.encoded();
        for (int i = 0; i < fields.length; i++) {
            fields[i].write(value, names[i], out);
        }
        extensions.apply(value).byKey().forEach((key, extension) -> {
            out.key(key);
            ExtensionShape.ANY.write(extension, out);
        });
        out.endObject();
    }

    /** Declares an object whose values cannot contradict each other. */
    public static <T, B> ObjectShapeBuilder<T, B> of(Message expected, Supplier<B> newBuilder, Function<B, T> finish) {
        return new ObjectShapeBuilder<>(
                expected, newBuilder, (builder, in, positionOf) -> finish.apply(builder), false);
    }

    /** Declares an object whose values may contradict each other, as {@code finish} checks. */
    public static <T, B> ObjectShapeBuilder<T, B> checked(
            Message expected, Supplier<B> newBuilder, Finish<T, B> finish) {
        return new ObjectShapeBuilder<>(expected, newBuilder, finish, true);
    }
}
