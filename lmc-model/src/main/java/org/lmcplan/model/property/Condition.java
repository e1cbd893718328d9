package org.lmcplan.model.property;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A condition on a part.
 *
 * @param test tests a part
 * @param links the links to other parts that the test follows
 * @param steps the number of links that it follows one after another
 * @param doubting returns the values of a part that leave open whether the condition holds; empty if none ever does
 */
public record Condition(
        BiPredicate<Object, Evaluation> test,
        Set<PartLink> links,
        int steps,
        Optional<BiFunction<Object, Evaluation, List<Incomparable>>> doubting) {

    /** A condition that always holds. */
    public static final Condition ALWAYS = all(List.of());

    /** Returns whether the condition holds for a part. */
    public boolean holds(Object part, Evaluation evaluation) {
        return test.test(part, evaluation);
    }

    /** Returns the values of a part that cannot be compared as the condition asks, if it depends on them. */
    public List<Incomparable> doubts(Object part, Evaluation evaluation) {
        return doubting.map(each -> each.apply(part, evaluation)).orElse(List.of());
    }

    /** Returns this condition, which is left open by values of the property that cannot be compared. */
    public Condition comparing(PropertyPath property, Function<Object, Optional<Incomparable>> compared) {
        return new Condition(
                test,
                links,
                steps,
                Optional.of((part, evaluation) -> property.values(part, evaluation).stream()
                        .flatMap(value -> compared.apply(value).stream())
                        .toList()));
    }

    /** Returns a condition that holds if all of these hold. */
    public static Condition all(List<Condition> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : combined(conditions, true);
    }

    /** Returns a condition that holds if any of these holds. */
    public static Condition any(List<Condition> conditions) {
        return combined(conditions, false);
    }

    /** Returns a condition that holds if this one does not. */
    public Condition negated() {
        return new Condition((part, evaluation) -> !holds(part, evaluation), links, steps, doubting);
    }

    /** Returns a condition that holds if some value of the property passes the test. */
    public static Condition some(PropertyPath property, Predicate<Object> test) {
        return new Condition(
                (part, evaluation) -> property.some(part, evaluation, false, test),
                property.links(false),
                property.steps(false),
                Optional.empty());
    }

    /** Returns a condition that holds if every value of the property passes the test, also if there are no values. */
    public static Condition every(PropertyPath property, Predicate<Object> test) {
        return some(property, test.negate()).negated();
    }

    /** Returns a condition that holds if the number of values of the property passes the test. */
    public static Condition count(PropertyPath property, Predicate<Long> test) {
        return new Condition(
                (part, evaluation) -> test.test(property.count(part, evaluation)),
                property.links(false),
                property.steps(false),
                Optional.empty());
    }

    /** Returns a condition that holds if some part that the property leads to meets the other condition. */
    public static Condition someOf(PropertyPath property, Condition condition) {
        Set<PartLink> links = new HashSet<>(property.links(true));
        links.addAll(condition.links);
        return new Condition(
                (part, evaluation) -> property.some(
                        part,
                        evaluation,
                        true,
                        other -> evaluation.once(condition, other, () -> condition.holds(other, evaluation))),
                links,
                property.steps(true) + condition.steps,
                condition.doubting.map(own -> (part, evaluation) -> doubts(property, own, part, evaluation)));
    }

    /** Returns the doubts about the parts that the property leads to. */
    private static List<Incomparable> doubts(
            PropertyPath property,
            BiFunction<Object, Evaluation, List<Incomparable>> doubting,
            Object part,
            Evaluation evaluation) {
        List<Incomparable> found = new ArrayList<>();
        property.some(part, evaluation, true, other -> {
            found.addAll(doubting.apply(other, evaluation));
            return false;
        });
        return found;
    }

    /** Combines conditions with "and" or with "or". */
    private static Condition combined(List<Condition> conditions, boolean and) {
        Set<PartLink> links = new HashSet<>();
        conditions.forEach(condition -> links.addAll(condition.links));
        List<Condition> each = List.copyOf(conditions);
        return new Condition(
                (part, evaluation) -> {
                    for (Condition condition : each) { // not a stream, which costs more than the tests
                        if (condition.holds(part, evaluation) != and) {
                            return !and;
                        }
                    }
                    return and;
                },
                links,
                each.stream().mapToInt(Condition::steps).max().orElse(0),
                each.stream().allMatch(condition -> condition.doubting.isEmpty())
                        ? Optional.empty()
                        : Optional.of((part, evaluation) -> doubts(each, and, part, evaluation)));
    }

    /** Returns the doubts of the conditions; none if one without doubts decides. */
    private static List<Incomparable> doubts(
            List<Condition> conditions, boolean and, Object part, Evaluation evaluation) {
        List<Incomparable> found = new ArrayList<>();
        for (Condition condition : conditions) {
            List<Incomparable> own = condition.doubts(part, evaluation);
            if (own.isEmpty() && condition.holds(part, evaluation) != and) {
                return List.of();
            }
            found.addAll(own);
        }
        return found;
    }
}
