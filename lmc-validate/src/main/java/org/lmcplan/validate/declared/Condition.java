package org.lmcplan.validate.declared;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/**
 * A condition of a declared rule on a part.
 *
 * @param test tests a part
 * @param lookups the look-ups that the test needs
 */
record Condition(BiPredicate<Object, RuleContext> test, Set<Lookup> lookups) {

    /** A condition that always holds. */
    static final Condition ALWAYS = all(List.of());

    boolean holds(Object part, RuleContext context) {
        return test.test(part, context);
    }

    static Condition all(List<Condition> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : combined(conditions, true);
    }

    static Condition any(List<Condition> conditions) {
        return combined(conditions, false);
    }

    Condition negated() {
        return new Condition((part, context) -> !holds(part, context), lookups);
    }

    /** A condition that holds if the values of a property pass a test. */
    static Condition has(Property property, ValueTest test) {
        return new Condition(
                (part, context) -> test.passes(property.values().apply(part, context)), property.lookups());
    }

    /** Combines conditions with "and" or with "or". */
    private static Condition combined(List<Condition> conditions, boolean and) {
        Set<Lookup> lookups = EnumSet.noneOf(Lookup.class);
        conditions.forEach(condition -> lookups.addAll(condition.lookups));
        List<Condition> each = List.copyOf(conditions);
        return new Condition(
                (part, context) -> {
                    for (Condition condition : each) { // not a stream, which costs more than the tests
                        if (condition.holds(part, context) != and) {
                            return !and;
                        }
                    }
                    return and;
                },
                lookups);
    }
}
