package org.lmcplan.validate.declared;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/** A condition of a declared rule on a part. */
interface Condition {

    boolean holds(Object part, RuleContext context);

    /** The look-ups that it needs. */
    Set<Lookup> lookups();

    /**
     * Holds if all of its conditions hold; without conditions, always.
     *
     * @param conditions the conditions
     */
    record All(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Object part, RuleContext context) {
            for (Condition condition :
                    conditions) { // checked for every part of a plan; a stream costs more than the tests
                if (!condition.holds(part, context)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Set<Lookup> lookups() {
            return lookupsOf(conditions);
        }
    }

    /**
     * Holds if at least one of its conditions holds.
     *
     * @param conditions the conditions
     */
    record Any(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Object part, RuleContext context) {
            for (Condition condition : conditions) {
                if (condition.holds(part, context)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Set<Lookup> lookups() {
            return lookupsOf(conditions);
        }
    }

    /**
     * Holds if the condition does not.
     *
     * @param negated the condition
     */
    record Not(Condition negated) implements Condition {
        @Override
        public boolean holds(Object part, RuleContext context) {
            return !negated.holds(part, context);
        }

        @Override
        public Set<Lookup> lookups() {
            return negated.lookups();
        }
    }

    /**
     * Holds if the values of a property pass a test.
     *
     * @param property the property
     * @param test the test
     */
    record Has(Property property, ValueTest test) implements Condition {
        @Override
        public boolean holds(Object part, RuleContext context) {
            return test.passes(property.values().of(part, context));
        }

        @Override
        public Set<Lookup> lookups() {
            return property.lookups();
        }
    }

    private static Set<Lookup> lookupsOf(List<Condition> conditions) {
        Set<Lookup> all = EnumSet.noneOf(Lookup.class);
        conditions.forEach(condition -> all.addAll(condition.lookups()));
        return all;
    }
}
