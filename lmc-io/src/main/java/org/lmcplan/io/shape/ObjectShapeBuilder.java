package org.lmcplan.io.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.problem.Message;

/** Declares the keys of an object, in the order in which they are written. */
public final class ObjectShapeBuilder<T, B> {

    final Message expected;
    final Supplier<B> newBuilder;
    final ObjectShape.Finish<T, B> finish;
    boolean needsPositions;
    boolean tolerant;
    long onceRequired;
    private boolean isNew;

    @Nullable
    LabelledCode companion;

    @Nullable
    KeyChoice choice;

    @Nullable
    Restriction restriction;

    final List<Field<T, B, ?>> fields = new ArrayList<>();
    Function<T, Extensions> extensions = owner -> Extensions.none();

    @Nullable
    BiConsumer<B, Extensions> setExtensions;

    @Nullable
    KeysByKind<B> keysByKind;

    ObjectShapeBuilder(
            Message expected, Supplier<B> newBuilder, ObjectShape.Finish<T, B> finish, boolean needsPositions) {
        this.expected = expected;
        this.newBuilder = newBuilder;
        this.finish = finish;
        this.needsPositions = needsPositions;
    }

    /** Adds a required key. */
    public <V> ObjectShapeBuilder<T, B> required(String key, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
        return field(key, true, shape, get, set);
    }

    /** Adds an optional key, omitted if there is no value. */
    public <V> ObjectShapeBuilder<T, B> optional(
            String key, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return field(key, false, shape, owner -> get.apply(owner).orElse(null), set);
    }

    /** Adds an optional key, omitted if the value is empty. */
    public <V> ObjectShapeBuilder<T, B> unless(
            Predicate<V> empty, String key, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
        Function<T, @Nullable V> unlessEmpty = owner -> {
            V value = get.apply(owner);
            return empty.test(value) ? null : value;
        };
        return field(key, false, shape, unlessEmpty, set);
    }

    /** Adds an optional key with a list, omitted if the list is empty. */
    public <V> ObjectShapeBuilder<T, B> list(
            String key, Shape<V> entry, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        return unless(List::isEmpty, key, new ListShape<>(entry), get, set);
    }

    /** Adds a required key with a list, which may be empty. */
    public <V> ObjectShapeBuilder<T, B> requiredList(
            String key, Shape<V> entry, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        return field(key, true, new ListShape<>(entry), get, set);
    }

    /**
     * Adds an optional key with a list of a whole document, omitted if the list is empty. Such a document is read in spite of
     * faults, without the entries that have them.
     *
     * @param identity the key that identifies an entry
     */
    public <V> ObjectShapeBuilder<T, B> entries(
            String key, String identity, Shape<V> entry, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        tolerant = true;
        return unless(List::isEmpty, key, new EntriesShape<>(key, identity, entry), get, set);
    }

    /** Adds an optional key with a text in several languages, omitted if there is none. */
    public ObjectShapeBuilder<T, B> localized(
            String key, Function<T, LocalizedText> get, BiConsumer<B, LocalizedText> set) {
        return unless(LocalizedText::isEmpty, key, LanguageMapShape.LOCALIZED, get, set);
    }

    private <V> ObjectShapeBuilder<T, B> field(
            String key, boolean required, Shape<V> shape, Function<T, @Nullable V> get, BiConsumer<B, V> set) {
        fields.add(new Field<>(key, required, shape, isNew, get, set));
        return this;
    }

    /** Says that the keys declared from here on came with the newest format; in older documents they are faults. */
    public ObjectShapeBuilder<T, B> sinceNewest() {
        isNew = true;
        return this;
    }

    /** Says that the keys declared from here on have been in the format for longer. */
    public ObjectShapeBuilder<T, B> asBefore() {
        isNew = false;
        return this;
    }

    /** Says that the key declared last, which is optional, was required in older formats. */
    public ObjectShapeBuilder<T, B> onceRequired() {
        onceRequired |= 1L << (fields.size() - 1);
        return this;
    }

    /** Requires a label for one value of a key, and allows it for no other: what kind it is, if the kind is {@code other}. */
    public ObjectShapeBuilder<T, B> label(String key, Coded value, String label) {
        companion = new LabelledCode(key, value, label);
        restriction = companion;
        needsPositions = true;
        return this;
    }

    /** Requires exactly one of the keys of a choice. */
    public ObjectShapeBuilder<T, B> choosing(KeyChoice keys) {
        choice = keys;
        restriction = keys;
        needsPositions = true;
        return this;
    }

    /** Describes in schemas what the finish of the object checks. */
    public ObjectShapeBuilder<T, B> restricted(Restriction described) {
        restriction = described;
        return this;
    }

    /** Allows keys that start with {@code x-}, for data of applications; they are written last. */
    public ObjectShapeBuilder<T, B> extensible(Function<T, Extensions> get, BiConsumer<B, Extensions> set) {
        extensions = get;
        setExtensions = set;
        return this;
    }

    /** Restricts keys to some kinds of the object; these keys must be declared as optional. */
    public ObjectShapeBuilder<T, B> keysByKind(KeysByKind<B> kinds) {
        keysByKind = kinds;
        return this;
    }

    /** Returns the shape. */
    public ObjectShape<T, B> build() {
        return new ObjectShape<>(this);
    }
}
