package org.lmcplan.validate.declared;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/** What a declared rule asks of a part. */
interface Condition {

    boolean holds(Object part, RuleContext context);

    /** What it takes to know. */
    Set<Lookup> lookups();

    /**
     * All conditions hold; of none, they do.
     *
     * @param parts the conditions
     */
    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Object part, RuleContext context) {
            for (Condition one : parts) { // asked of every part of a plan, where streams cost more than the tests
                if (!one.holds(part, context)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Set<Lookup> lookups() {
            return lookupsOf(parts);
        }
    }

    /**
     * At least one of the conditions holds.
     *
     * @param parts the conditions
     */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Object part, RuleContext context) {
            for (Condition one : parts) {
                if (one.holds(part, context)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Set<Lookup> lookups() {
            return lookupsOf(parts);
        }
    }

    /**
     * The condition does not hold.
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
     * The values of a property pass a test.
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

    /** Of several conditions together. */
    private static Set<Lookup> lookupsOf(List<Condition> parts) {
        Set<Lookup> all = EnumSet.noneOf(Lookup.class);
        parts.forEach(part -> all.addAll(part.lookups()));
        return all;
    }
}
