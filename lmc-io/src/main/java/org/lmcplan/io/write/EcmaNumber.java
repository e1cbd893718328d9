package org.lmcplan.io.write;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Prints numbers as ECMAScript does, as RFC 8785 requires: the nearest double, in the fewest digits that distinguish it from its
 * neighbours. {@link Double#toString} cannot be used, because its result differs between JDK 17 and 19.
 */
final class EcmaNumber {

    private static final int MOST_DIGITS = 17; // enough for every double
    private static final int LARGEST_PLAIN = 21; // digits before the point, beyond which an exponent is written
    private static final int SMALLEST_PLAIN = -6;

    private EcmaNumber() {}

    /**
     * Prints a number.
     *
     * @throws IllegalArgumentException if it is out of the range of doubles
     */
    static String print(BigDecimal number) {
        double nearest = number.doubleValue();
        if (Double.isInfinite(nearest)) {
            throw new IllegalArgumentException("the number " + number + " is out of the range of RFC 8785");
        }
        if (nearest == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(new BigDecimal(Math.abs(nearest)));
        return (nearest < 0 ? "-" : "") + format(shortest.stripTrailingZeros());
    }

    /** The decimal with the fewest digits that parses to this double; of several, the nearest. */
    private static BigDecimal shortest(BigDecimal exact) {
        double wanted = exact.doubleValue();
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            // The nearest decimal is not enough: around a power of two, doubles are closer together below than above.
            BigDecimal below = exact.round(new MathContext(digits, RoundingMode.FLOOR));
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.CEILING));
            BigDecimal found = nearer(exact, reads(below, wanted), reads(above, wanted));
            if (found != null) {
                return found;
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
    }

    private static @Nullable BigDecimal reads(BigDecimal decimal, double wanted) {
        return decimal.doubleValue() == wanted ? decimal : null;
    }

    private static @Nullable BigDecimal nearer(
            BigDecimal exact, @Nullable BigDecimal below, @Nullable BigDecimal above) {
        if (below == null || above == null) {
            return below == null ? above : below;
        }
        int order = exact.subtract(below).compareTo(above.subtract(exact));
        if (order == 0) {
            return below.unscaledValue().testBit(0) ? above : below; // the even one
        }
        return order < 0 ? below : above;
    }

    private static String format(BigDecimal number) {
        String digits = number.unscaledValue().toString();
        int point = digits.length() - number.scale(); // the number of digits before the point
        if (digits.length() <= point && point <= LARGEST_PLAIN) {
            return digits + "0".repeat(point - digits.length());
        }
        if (0 < point && point <= LARGEST_PLAIN) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (SMALLEST_PLAIN < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "") + (point - 1);
    }
}
