package org.lmcplan.model.property;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.lmcplan.model.PartialDate;

/**
 * The number or date that the value of an extension is written as, or both: 2027 may be a number or a year. Numbers may be texts, as
 * amounts are: {@code "2000000.50"}.
 *
 * @param number the number; empty if it is not written as one
 * @param date the date; empty if it is not written as one
 */
public record Magnitude(Optional<BigDecimal> number, Optional<PartialDate> date) {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");

    /** Returns the magnitude of a number or text. */
    public static Magnitude of(Object value) {
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        boolean isNumber = value instanceof BigDecimal || DECIMAL.matcher(text).matches();
        return new Magnitude(isNumber ? Optional.of(new BigDecimal(text)) : Optional.empty(), PartialDate.parse(text));
    }

    /** Returns whether it is neither a number nor a date. */
    public boolean isEmpty() {
        return number.isEmpty() && date.isEmpty();
    }

    /** Returns whether both are numbers or both are dates. */
    public boolean isComparableWith(Magnitude other) {
        return (number.isPresent() && other.number.isPresent()) || (date.isPresent() && other.date.isPresent());
    }

    /** Compares with another as numbers if both are, otherwise as dates; does not hold if they cannot be compared. */
    public boolean compare(Magnitude other, IntPredicate numbers, BiPredicate<PartialDate, PartialDate> dates) {
        if (number.isPresent() && other.number.isPresent()) {
            return numbers.test(number.get().compareTo(other.number.get()));
        }
        return date.isPresent() && other.date.isPresent() && dates.test(date.get(), other.date.get());
    }
}
