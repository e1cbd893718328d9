package org.lmcplan.io.computed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.ObjectShapeBuilder;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.problem.Message;

/**
 * Declares an object that a program computes. All its keys are written, empty lists included, and all are required, except those
 * of values that may be absent. What follows from other keys is written for readers in other languages and checked when read.
 *
 * @param <T> the type of the model
 */
final class ComputedObject<T> {

    /** Makes a value from those of its keys, or reports why they contradict each other and returns null. */
    interface Build<T> {
        /** {@code positionOf} returns the position of a key. */
        @Nullable
        T from(Values values, ReadContext in, ToIntFunction<String> positionOf) throws TokenProblem.Fatal;
    }

    private record Derived<T>(String key, Function<T, ? extends @Nullable Object> get) {}

    private static final Message CONTRADICTS = Message.of("does not follow from the other values", "与其他值不符");
    private static final Message KEEP =
            Message.of("keep the values as they were written: some follow from others", "请保留所写的各值：其中一些由其他值得出");

    private static final Message DIFFERS = Message.of("differs from the given plan", "与所给计划不符");
    private static final Message UNCHANGED = Message.of(
            "keep the values as they were written, and give the plan that they are about", "请保留所写的各值，并提供其所涉及的计划");

    private final ObjectShapeBuilder<T, Values> object;
    private final List<Derived<T>> derived = new ArrayList<>();

    private ComputedObject(Message expected, Build<T> build) {
        object = ObjectShape.<T, Values>checked(expected, Values::new, (values, in, positionOf) -> {
            T value = build.from(values, in, positionOf);
            return value == null || !isConsistent(value, values, in, positionOf) ? null : value;
        });
    }

    /** Starts the declaration of an object whose keys may contradict each other. */
    static <T> ComputedObject<T> checked(Message expected, Build<T> build) {
        return new ComputedObject<>(expected, build);
    }

    /** Starts the declaration of an object. */
    static <T> ComputedObject<T> of(Message expected, Function<Values, T> build) {
        return new ComputedObject<>(expected, (values, in, positionOf) -> build.apply(values));
    }

    /** Adds a required key. */
    <V> ComputedObject<T> with(String key, Function<T, V> get, Shape<V> shape) {
        object.required(key, shape, get, (values, value) -> values.put(key, value));
        return this;
    }

    /** Adds a key that is left out if there is no value. */
    <V> ComputedObject<T> optional(String key, Function<T, Optional<V>> get, Shape<V> shape) {
        object.optional(key, shape, get, (values, value) -> values.put(key, value));
        return this;
    }

    /** Adds a required key with a list. */
    <V> ComputedObject<T> list(String key, Function<T, List<V>> get, Shape<V> entry) {
        object.requiredList(key, entry, get, (values, value) -> values.put(key, value));
        return this;
    }

    /** Adds a required key whose value follows from the others. */
    <V> ComputedObject<T> derived(String key, Function<T, V> get, Shape<V> shape) {
        derived.add(new Derived<>(key, get));
        return with(key, get, shape);
    }

    /** Adds a key whose value follows from the others; it is left out if there is none. */
    <V> ComputedObject<T> derivedOptional(String key, Function<T, Optional<V>> get, Shape<V> shape) {
        derived.add(new Derived<>(key, value -> get.apply(value).orElse(null)));
        return optional(key, get, shape);
    }

    /** Adds a required key with a list that follows from the others. */
    <V> ComputedObject<T> derivedList(String key, Function<T, List<V>> get, Shape<V> entry) {
        derived.add(new Derived<>(key, get));
        return list(key, get, entry);
    }

    ObjectShape<T, Values> build() {
        return object.build();
    }

    private boolean isConsistent(T value, Values values, ReadContext in, ToIntFunction<String> positionOf) {
        boolean consistent = true;
        for (Derived<T> each : derived) {
            if (!Objects.equals(values.raw(each.key()), each.get().apply(value))) {
                contradicts(each.key(), in, positionOf);
                consistent = false;
            }
        }
        return consistent;
    }

    /** Reports that the value of a key does not agree with the others. */
    static void contradicts(String key, ReadContext in, ToIntFunction<String> positionOf) {
        report(key, CONTRADICTS, KEEP, in, positionOf);
    }

    /** Reports that the value of a key is not that of the plan. */
    static void differs(String key, ReadContext in, ToIntFunction<String> positionOf) {
        report(key, DIFFERS, UNCHANGED, in, positionOf);
    }

    private static void report(
            String key, Message problem, Message hint, ReadContext in, ToIntFunction<String> positionOf) {
        in.enter(key);
        in.faultAt(positionOf.applyAsInt(key), FaultKind.KEY_OUT_OF_PLACE, Message.excerpt(key), problem, hint);
        in.leave();
    }
}
