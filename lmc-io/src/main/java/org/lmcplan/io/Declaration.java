package org.lmcplan.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Extensions;

/** The keys of an object, one after the other. */
final class Declaration<T, B> {

    final Wording wanted;
    final Supplier<B> begin;
    final ObjectShape.Finish<T, B> finish;
    final boolean placesMatter;
    final List<Field<T, B, ?>> fields = new ArrayList<>();
    Map<String, Object> constraint = Map.of();
    Function<T, Extensions> extensions = owner -> Extensions.none();

    @Nullable
    BiConsumer<B, Extensions> setExtensions;

    @Nullable
    Variants<B> variants;

    Declaration(Wording wanted, Supplier<B> begin, ObjectShape.Finish<T, B> finish, boolean placesMatter) {
        this.wanted = wanted;
        this.begin = begin;
        this.finish = finish;
        this.placesMatter = placesMatter;
    }

    /** A key that must be there. */
    <V> Declaration<T, B> required(String key, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
        return field(key, true, shape, get, set);
    }

    /** A key that is left out where there is no value. */
    <V> Declaration<T, B> optional(String key, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return field(key, false, shape, owner -> get.apply(owner).orElse(null), set);
    }

    /** A key that is left out where the value says nothing. */
    <V> Declaration<T, B> unless(
            Predicate<V> empty, String key, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
        Function<T, @Nullable V> unlessEmpty = owner -> {
            V value = get.apply(owner);
            return empty.test(value) ? null : value;
        };
        return field(key, false, shape, unlessEmpty, set);
    }

    /** A key for a list, left out where it is empty. */
    <V> Declaration<T, B> list(String key, Shape<V> entry, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        return unless(List::isEmpty, key, new ListShape<>(entry), get, set);
    }

    private <V> Declaration<T, B> field(
            String key, boolean required, Shape<V> shape, Function<T, @Nullable V> get, BiConsumer<B, V> set) {
        fields.add(new Field<>(key, required, shape, get, set));
        return this;
    }

    /** What else a schema can say of the object as a whole. */
    Declaration<T, B> constrained(Map<String, Object> keywords) {
        constraint = keywords;
        return this;
    }

    /** Keys that start with {@code x-}, for whatever an application wants to keep; the last ones written. */
    Declaration<T, B> extensible(Function<T, Extensions> get, BiConsumer<B, Extensions> set) {
        extensions = get;
        setExtensions = set;
        return this;
    }

    /** Has keys that go with some of its kinds only; these must be declared as optional. */
    Declaration<T, B> varying(Variants<B> kinds) {
        variants = kinds;
        return this;
    }

    ObjectShape<T, B> end() {
        return new ObjectShape<>(this);
    }
}
