package org.lmcplan.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.DependentCodeShape.Vocabulary;
import org.lmcplan.model.Coded;

/**
 * Which keys of an object go with which of its kinds. Faults of this sort are reported along with all others, wherever in the
 * object its kind is told.
 *
 * @param <B> what collects the parts of the object
 */
final class Variants<B> {

    /**
     * One kind.
     *
     * @param kind the kind, which stands under the key {@code kind}
     * @param name what an object of the kind is called
     * @param required the keys that it must have, beside those that every kind must have
     * @param optional the keys that it may have and that not every kind has
     * @param vocabularies the terms that stand under those of its keys whose vocabulary depends on the kind
     */
    record Variant(
            Coded kind, Wording name, List<String> required, List<String> optional, List<Vocabulary<?>> vocabularies) {

        boolean has(String key) {
            return required.contains(key) || optional.contains(key);
        }
    }

    private record Masks(Variant variant, long required, long allowed) {}

    private static final Wording CHANGE = Wording.of("delete it or change the kind", "请删去该键或更改种类");

    private final Function<B, @Nullable Coded> kind;
    private final BiConsumer<B, Cursor> values;
    private final List<Variant> variants;
    private final Map<Coded, Masks> masks = new HashMap<>();
    private List<String> keys = List.of();
    private long own;

    /**
     * @param kind takes the kind from the parts; null where none was read
     * @param values reports those values that do not go with the kind
     */
    Variants(Function<B, @Nullable Coded> kind, BiConsumer<B, Cursor> values, List<Variant> variants) {
        this.kind = kind;
        this.values = values;
        this.variants = variants;
    }

    /** Learns which bits stand for the keys: the first for the first, and so on. */
    void bind(List<String> keysInOrder) {
        keys = keysInOrder;
        for (Variant variant : variants) {
            long required = bits(variant.required());
            masks.put(variant.kind(), new Masks(variant, required, required | bits(variant.optional())));
            own |= required | bits(variant.optional());
        }
    }

    private long bits(List<String> some) {
        return some.stream().mapToLong(key -> 1L << keys.indexOf(key)).reduce(0, (a, b) -> a | b);
    }

    /**
     * Reports what does not go with the kind.
     *
     * @param given the keys that were read, as bits
     * @param meant the keys that misspelt ones were taken for, as bits
     * @param placeOf where each key stands, by its number
     */
    void check(B parts, long given, long meant, Cursor in, int start, IntUnaryOperator placeOf) {
        Masks of = masks.get(kind.apply(parts));
        if (of != null) {
            for (long odd = given & own & ~of.allowed; odd != 0; odd &= odd - 1) {
                int index = Long.numberOfTrailingZeros(odd);
                String key = keys.get(index);
                in.enter(key);
                in.faultAt(
                        placeOf.applyAsInt(index),
                        FaultKind.KEY_OUT_OF_PLACE,
                        Wording.quoted(key),
                        goesWith(key),
                        CHANGE);
                in.leave();
            }
            for (long missing = of.required & ~given & ~meant; missing != 0; missing &= missing - 1) {
                String key = keys.get(Long.numberOfTrailingZeros(missing));
                in.faultAt(start, FaultKind.MISSING_KEY, Wording.quoted(key), of.variant.name());
            }
        }
        values.accept(parts, in);
    }

    private Wording goesWith(String key) {
        List<String> kinds = variants.stream()
                .filter(variant -> variant.has(key))
                .map(variant -> variant.kind().code())
                .toList();
        return kinds.size() == 1
                ? Wording.of("goes with the kind {0} only", "只能与 {0} 一起使用", kinds.get(0))
                : Wording.of("goes with the kinds {0} only", "只能与 {0} 一起使用", String.join(", ", kinds));
    }

    /** The same said in JSON Schema, as what each kind asks for. */
    List<Object> schema() {
        List<Object> rules = new ArrayList<>();
        for (Variant variant : variants) {
            Map<String, Object> properties = new LinkedHashMap<>();
            Masks of = Objects.requireNonNull(masks.get(variant.kind()));
            for (long odd = own & ~of.allowed; odd != 0; odd &= odd - 1) {
                properties.put(keys.get(Long.numberOfTrailingZeros(odd)), false);
            }
            variant.vocabularies()
                    .forEach(each -> properties.put(
                            each.key(),
                            Schema.object("enum", List.copyOf(each.byCode().keySet()))));
            Map<String, Object> kindIs = Schema.object(
                    "required",
                    Schema.list("kind"),
                    "properties",
                    Schema.object("kind", Schema.object("const", variant.kind().code())));
            rules.add(Schema.object(
                    "if", kindIs, "then", Schema.object("required", variant.required(), "properties", properties)));
        }
        return rules;
    }
}
