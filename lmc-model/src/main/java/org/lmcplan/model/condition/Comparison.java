package org.lmcplan.model.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.property.Glob;
import org.lmcplan.model.property.Incomparable;
import org.lmcplan.model.property.Magnitude;
import org.lmcplan.model.property.PropertyType;
import org.lmcplan.model.property.TextFolding;
import org.lmcplan.model.property.ValueTests;

/** Compares a value with the values of a test. */
final class Comparison {

    private Comparison() {}

    /** Returns whether the sign of a comparison is one that the operator accepts. */
    static boolean holds(Operator operator, int sign) {
        return switch (operator) {
            case DIFFERENT -> sign != 0;
            case LESS -> sign < 0;
            case AT_MOST -> sign <= 0;
            case MORE -> sign > 0;
            case AT_LEAST -> sign >= 0;
            default -> sign == 0;
        };
    }

    static Predicate<Object> of(Node.Test test, PropertyType type, List<Object> values) {
        Operator operator = test.operator();
        if (operator == Operator.EXISTS) {
            return value -> true;
        }
        UnaryOperator<String> folding = test.ignoresCase() ? TextFolding::withoutCase : TextFolding::normalized;
        return anyOf(values.stream()
                .<Predicate<Object>>map(value -> switch (type) {
                    case NUMBER -> ValueTests.number(number -> holds(operator, number.compareTo((BigDecimal) value)));
                    case DATE -> date -> holds(operator, (PartialDate) date, (PartialDate) value);
                    case SECTION -> section(operator, (SectionNumber) value);
                    case EXTENSION -> extension(operator, (Node.Literal) value, folding);
                    case CODE, LANGUAGE -> code -> code.equals(value) != (operator == Operator.DIFFERENT);
                    default -> text(operator, folding.apply(value.toString()), folding);
                })
                .toList());
    }

    private static Predicate<Object> anyOf(List<Predicate<Object>> tests) {
        return tests.size() == 1 ? tests.get(0) : value -> tests.stream().anyMatch(test -> test.test(value));
    }

    private static Predicate<Object> text(Operator operator, String wanted, UnaryOperator<String> folding) {
        if (operator == Operator.MATCHES) {
            Glob pattern = new Glob(wanted);
            return value -> pattern.matches(folding.apply(value.toString()));
        } else if (operator == Operator.CONTAINS) {
            return value -> folding.apply(value.toString()).contains(wanted);
        }
        return value -> folding.apply(value.toString()).equals(wanted) != (operator == Operator.DIFFERENT);
    }

    private static Predicate<Object> section(Operator operator, SectionNumber wanted) {
        return operator == Operator.WITHIN
                ? value -> wanted.contains((SectionNumber) value)
                : value -> value.equals(wanted) != (operator == Operator.DIFFERENT);
    }

    /** Compares a date known to some precision with a whole day, month or year. Holds if it holds on every day it can mean. */
    private static boolean holds(Operator operator, PartialDate date, PartialDate wanted) {
        boolean isBefore = date.latest().isBefore(wanted.earliest());
        boolean isAfter = date.earliest().isAfter(wanted.latest());
        boolean startsInside = !date.earliest().isBefore(wanted.earliest());
        boolean endsInside = !date.latest().isAfter(wanted.latest());
        return switch (operator) {
            case LESS -> isBefore;
            case MORE -> isAfter;
            case AT_LEAST -> startsInside;
            case AT_MOST -> endsInside;
            case DIFFERENT -> isBefore || isAfter;
            default -> startsInside && endsInside;
        };
    }

    /** Compares as numbers if both are; otherwise, if sizes are compared, as dates. */
    private static Predicate<Object> extension(Operator operator, Node.Literal wanted, UnaryOperator<String> folding) {
        Predicate<Object> asText = text(operator, folding.apply(wanted.text()), folding);
        Magnitude bound = magnitude(wanted);
        return value -> {
            if (Operator.ORDER.contains(operator)) {
                return Magnitude.of(value)
                        .compare(bound, sign -> holds(operator, sign), (known, other) -> holds(operator, known, other));
            } else if (value instanceof BigDecimal number && wanted.isNumber() && !operator.isPattern()) {
                return holds(operator, number.compareTo(new BigDecimal(wanted.text())));
            }
            return asText.test(value);
        };
    }

    /** Returns why a value of an extension cannot be compared with a bound. */
    static Function<Object, Optional<Incomparable>> doubts(Node.Test test) {
        Node.Literal bound = test.literals().get(0);
        Magnitude other = magnitude(bound);
        return value -> Magnitude.of(value).isComparableWith(other)
                ? Optional.empty()
                : Optional.of(new Incomparable(test.name().text(), value, bound.text()));
    }

    /** Returns the magnitude of a literal. In quotes, 2024 is a year and no number. */
    private static Magnitude magnitude(Node.Literal literal) {
        Magnitude written = Magnitude.of(literal.text());
        return literal.isQuoted() && written.date().isPresent()
                ? new Magnitude(Optional.empty(), written.date())
                : written;
    }
}
