package org.lmcplan.model.property;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lmcplan.model.SectionNumber;

/** Tests of single values. */
public final class ValueTests {

    private ValueTests() {}

    /** The value is one of these. */
    public static Predicate<Object> among(Collection<?> accepted) {
        Set<Object> all = new HashSet<>(accepted);
        return all::contains;
    }

    /** The value matches one of these patterns. */
    public static Predicate<Object> matches(List<Glob> patterns) {
        return value -> {
            for (Glob pattern : patterns) {
                if (pattern.matches(value.toString())) {
                    return true;
                }
            }
            return false;
        };
    }

    /** The value is one of these sections or a subsection of one. */
    public static Predicate<Object> within(List<SectionNumber> sections) {
        return value -> sections.stream().anyMatch(section -> section.contains((SectionNumber) value));
    }

    /** The value is a number that passes a test. */
    public static Predicate<Object> number(Predicate<BigDecimal> test) {
        return value -> test.test((BigDecimal) value);
    }

    /** The number of characters of the value passes a test. */
    public static Predicate<Object> length(Predicate<Long> test) {
        return value -> {
            String text = value.toString();
            return test.test((long) text.codePointCount(0, text.length()));
        };
    }
}
