package org.lmcplan.model.property;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * A condition on a part.
 *
 * @param test tests a part
 * @param links the links to other parts that the test follows
 * @param steps the number of links that it follows one after another
 */
public record Condition(BiPredicate<Object, Evaluation> test, Set<PartLink> links, int steps) {

    /** A condition that always holds. */
    public static final Condition ALWAYS = all(List.of());

    /** Returns whether the condition holds for a part. */
    public boolean holds(Object part, Evaluation evaluation) {
        return test.test(part, evaluation);
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
        return new Condition((part, evaluation) -> !holds(part, evaluation), links, steps);
    }

    /** Returns a condition that holds if some value of the property passes the test. */
    public static Condition some(PropertyPath property, Predicate<Object> test) {
        return new Condition(
                (part, evaluation) -> property.some(part, evaluation, false, test),
                property.links(false),
                property.steps(false));
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
                property.steps(false));
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
                property.steps(true) + condition.steps);
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
                each.stream().mapToInt(Condition::steps).max().orElse(0));
    }
}
