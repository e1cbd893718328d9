package org.lmcplan.validate.declared;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lmcplan.model.SectionNumber;

/** A test of the values of a property. */
interface ValueTest {

    boolean passes(List<?> values);

    /** The number of values is within these bounds. */
    static ValueTest count(int least, int most) {
        return values -> least <= values.size() && values.size() <= most;
    }

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
    static ValueTest some(Collection<?> accepted) {
        Set<Object> all = new HashSet<>(accepted);
        return any(all::contains);
    }

    /** Every value is one of these; passes if there are no values. */
    static ValueTest only(Collection<?> accepted) {
        Set<Object> all = new HashSet<>(accepted);
        return values -> all.containsAll(values);
    }

    /** Some value is a text that matches one of these patterns. */
    static ValueTest matches(List<Glob> patterns) {
        return any(value -> patterns.stream().anyMatch(pattern -> pattern.matches(value.toString())));
    }

    /** Some value is one of these sections or a subsection of one. */
    static ValueTest within(List<SectionNumber> sections) {
        return any(value -> sections.stream().anyMatch(section -> section.contains((SectionNumber) value)));
    }

    /** Some value is a number within these bounds. */
    static ValueTest between(int least, int most) {
        return any(value -> least <= (Integer) value && (Integer) value <= most);
    }

    /** Some value is a text whose number of characters is within these bounds. */
    static ValueTest length(int least, int most) {
        return any(value -> {
            String text = value.toString();
            int length = text.codePointCount(0, text.length());
            return least <= length && length <= most;
        });
    }

    /** All of these tests pass. */
    static ValueTest all(List<ValueTest> tests) {
        return values -> tests.stream().allMatch(test -> test.passes(values));
    }
}
