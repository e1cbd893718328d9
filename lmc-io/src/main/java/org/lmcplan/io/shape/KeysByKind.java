package org.lmcplan.io.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.shape.DependentCodeShape.Vocabulary;
import org.lmcplan.model.Coded;
import org.lmcplan.model.problem.Message;

/**
 * The keys that an object requires and allows depending on its kind. Faults are reported wherever in the object the kind is.
 *
 * @param <B> the builder of the object
 */
public final class KeysByKind<B> {

    /**
     * One kind of object.
     *
     * @param type the name of this type of object in schemas, such as {@code MeetingRecord}
     * @param kind the value of the key {@code kind}
     * @param name the name of objects of this kind in messages
     * @param required the required keys, beyond those that every kind requires
     * @param optional the optional keys that not every kind allows
     * @param onceRequired the optional keys that older formats require
     * @param vocabularies the terms of those keys whose vocabulary depends on the kind
     */
    public record Variant(
            String type,
            Coded kind,
            Message name,
            List<String> required,
            List<String> optional,
            List<String> onceRequired,
            List<Vocabulary<?>> vocabularies) {

        boolean has(String key) {
            return required.contains(key) || optional.contains(key);
        }
    }

    private record Masks(Variant variant, long required, long onceRequired, long allowed) {}

    private static final Message CHANGE = Message.of("delete it or change the kind", "请删去该键或更改种类");

    private final String type;
    private final Function<B, @Nullable Coded> kind;
    private final BiConsumer<B, ReadContext> values;
    private final List<Variant> variants;
    private final Map<Coded, Masks> masks = new HashMap<>();
    private final Map<Coded, String> added = new HashMap<>();
    private final Map<Coded, KeyChoice> choices = new HashMap<>();
    private List<String> keys = List.of();
    private long own;

    /**
     * Declares the kinds of an object.
     *
     * @param type the name of the type of all kinds in schemas, such as {@code EvidenceRecord}
     * @param kind returns the kind from the builder; null if none was read
     * @param values reports values that the kind does not allow
     */
    public KeysByKind(
            String type, Function<B, @Nullable Coded> kind, BiConsumer<B, ReadContext> values, List<Variant> variants) {
        this.type = type;
        this.kind = kind;
        this.values = values;
        this.variants = variants;
    }

    /** Says that this kind has had this key, which others have had for longer, since the newest format. */
    public KeysByKind<B> adding(Coded kindWithKey, String key) {
        added.put(kindWithKey, key);
        return this;
    }

    /** Requires exactly one of the keys of a choice, of objects of this kind. */
    public KeysByKind<B> choosing(Coded kindWithKeys, KeyChoice choice) {
        choices.put(kindWithKeys, choice);
        return this;
    }

    /** Sets the order of the keys, which is the order of the bits that stand for them. */
    void bind(List<String> keysInOrder) {
        keys = keysInOrder;
        for (Variant variant : variants) {
            long required = bits(variant.required());
            masks.put(
                    variant.kind(),
                    new Masks(variant, required, bits(variant.onceRequired()), required | bits(variant.optional())));
            own |= required | bits(variant.optional());
        }
    }

    private long bits(List<String> some) {
        return some.stream().mapToLong(key -> 1L << keys.indexOf(key)).reduce(0, (a, b) -> a | b);
    }

    /**
     * Reports keys that the kind does not allow, and missing ones that it requires.
     *
     * @param given the keys that were read, as bits
     * @param meant the keys that misspelt ones were taken for, as bits
     * @param positionOf the position of each key, by its number
     */
    void check(B builder, long given, long meant, ReadContext in, int start, IntUnaryOperator positionOf) {
        Masks of = masks.get(kind.apply(builder));
        if (of != null) {
            for (long odd = given & own & ~of.allowed; odd != 0; odd &= odd - 1) {
                int index = Long.numberOfTrailingZeros(odd);
                String key = keys.get(index);
                in.enter(key);
                in.faultAt(
                        positionOf.applyAsInt(index),
                        FaultKind.KEY_OUT_OF_PLACE,
                        Message.excerpt(key),
                        allowedWith(key),
                        CHANGE);
                in.leave();
            }
            String tooNew = in.isOlder() ? added.get(of.variant.kind()) : null;
            if (tooNew != null && (given & 1L << keys.indexOf(tooNew)) != 0) {
                in.faultTooNewAt(positionOf.applyAsInt(keys.indexOf(tooNew)), tooNew, of.variant.name());
            }
            long required = in.isOlder() ? of.required | of.onceRequired : of.required;
            for (long missing = required & ~given & ~meant; missing != 0; missing &= missing - 1) {
                String key = keys.get(Long.numberOfTrailingZeros(missing));
                in.faultAt(start, FaultKind.MISSING_KEY, Message.excerpt(key), of.variant.name());
            }
            KeyChoice choice = choices.get(of.variant.kind());
            if (choice != null) {
                choice.check(keys, given, meant, of.variant.name(), in, start, positionOf);
            }
        }
        values.accept(builder, in);
    }

    private Message allowedWith(String key) {
        List<String> kinds = variants.stream()
                .filter(variant -> variant.has(key))
                .map(variant -> variant.kind().code())
                .toList();
        return kinds.size() == 1
                ? Message.of("is only allowed with the kind {0}", "只能与 {0} 一起使用", Message.verbatim(kinds.get(0)))
                : Message.of(
                        "is only allowed with the kinds {0}",
                        "只能与 {0} 一起使用", Message.verbatim(String.join(", ", kinds)));
    }

    /** Describes the object as a union with one type for each kind. */
    Map<String, Object> schema(Schema schema, Function<Variant, Map<String, Object>> definition) {
        Stream<Object> types =
                variants.stream().map(each -> schema.reference(each.type(), () -> definition.apply(each)));
        return schema.reference(type, () -> schema.union(type, types.toList()));
    }

    /** Returns whether objects of this kind may have the key. */
    boolean allows(Variant variant, String key) {
        return variant.has(key) || variants.stream().noneMatch(each -> each.has(key));
    }

    /** Describes a value that depends on the kind: the kind itself, or a code. */
    Optional<Map<String, Object>> value(Variant variant, String key, Schema schema) {
        return key.equals("kind")
                ? Optional.of(schema.code(variant.kind()))
                : variant.vocabularies().stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .map(each -> schema.vocabulary(each.byCode().values()));
    }
}
