package org.lmcplan.validate.declared;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.config.Glob;

/** A test of the values of a property. */
interface ValueTest {

    boolean passes(List<?> values);

    /** How many values there are. */
    static ValueTest count(int atLeast, int atMost) {
        return values -> atLeast <= values.size() && values.size() <= atMost;
    }

    /** Some value is such. */
    private static ValueTest any(Predicate<Object> test) {
        return values -> {
            for (Object value : values) {
                if (test.test(value)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** Some value is one of these. */
    static ValueTest some(Collection<?> wanted) {
        Set<Object> all = new HashSet<>(wanted);
        return any(all::contains);
    }

    /** Every value is one of these; so it is where there is none. */
    static ValueTest only(Collection<?> wanted) {
        Set<Object> all = new HashSet<>(wanted);
        return values -> all.containsAll(values);
    }

    /** Some value is a text of one of these patterns. */
    static ValueTest matches(List<Glob> patterns) {
        return any(value -> patterns.stream().anyMatch(pattern -> pattern.matches(value.toString())));
    }

    /** Some value is one of these sections or stands in one. */
    static ValueTest within(List<SectionNumber> sections) {
        return any(value -> sections.stream().anyMatch(section -> section.contains((SectionNumber) value)));
    }

    /** Some value is a number between these. */
    static ValueTest between(int least, int most) {
        return any(value -> least <= (Integer) value && (Integer) value <= most);
    }

    /** Some value is a text of so many characters. */
    static ValueTest length(int least, int most) {
        return any(value -> {
            String text = value.toString();
            int length = text.codePointCount(0, text.length());
            return least <= length && length <= most;
        });
    }

    /** All of these tests. */
    static ValueTest all(List<ValueTest> tests) {
        return values -> tests.stream().allMatch(test -> test.passes(values));
    }
}
