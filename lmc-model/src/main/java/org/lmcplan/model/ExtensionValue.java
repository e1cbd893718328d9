package org.lmcplan.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;

/**
 * Any value that JSON knows, as an extension holds it. Immutable; two values are equal if they are written alike, but for
 * the order of the keys of objects.
 */
public sealed interface ExtensionValue {

    /** The text. */
    static ExtensionValue of(String text) {
        return new Text(text);
    }

    /** The number. */
    static ExtensionValue of(long number) {
        return new Numeral(BigDecimal.valueOf(number));
    }

    /** True or false. */
    static ExtensionValue of(boolean flag) {
        return new Flag(flag);
    }

    /**
     * A text, which may be empty.
     *
     * @param text what {@link TextRules} let through
     */
    record Text(String text) implements ExtensionValue {
        public Text {
            TextRules.require(text);
        }

        @Override
        public String toString() {
            return '"' + text + '"';
        }
    }

    /**
     * A number, kept to the last digit, so that {@code 1.10} stays {@code 1.10}.
     *
     * @param number one that programs with binary floating point (RFC 7493) do not change: {@link #isPortable}
     */
    record Numeral(BigDecimal number) implements ExtensionValue {

        private static final int MOST_DIGITS = 17;
        private static final int LARGEST_EXPONENT = 100;

        public Numeral {
            if (!isPortable(number)) {
                throw new IllegalArgumentException(
                        "a number of so many digits or so large an exponent is kept as a text: " + number);
            }
        }

        /** Whether a number has at most 17 digits, an exponent within 100, and is told from its neighbours by a double. */
        public static boolean isPortable(BigDecimal number) {
            long exponent = (long) number.precision() - number.scale() - 1;
            if (number.precision() > MOST_DIGITS || Math.abs(exponent) > LARGEST_EXPONENT) {
                return false;
            }
            BigDecimal exact = new BigDecimal(number.doubleValue());
            int digits = Math.max(1, number.stripTrailingZeros().precision());
            return exact.round(new MathContext(digits)).compareTo(number) == 0
                    && !isReadFrom(exact, digits - 1, RoundingMode.FLOOR)
                    && !isReadFrom(exact, digits - 1, RoundingMode.CEILING);
        }

        /** Whether a decimal of so few digits is the same double: programs would write that one instead. */
        private static boolean isReadFrom(BigDecimal exact, int digits, RoundingMode mode) {
            return digits > 0 && exact.round(new MathContext(digits, mode)).doubleValue() == exact.doubleValue();
        }

        @Override
        public String toString() {
            return number.toString();
        }
    }

    /**
     * True or false.
     *
     * @param flag which of them
     */
    record Flag(boolean flag) implements ExtensionValue {
        @Override
        public String toString() {
            return String.valueOf(flag);
        }
    }

    /** The value {@code null} of JSON. */
    record Nothing() implements ExtensionValue {
        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * A list.
     *
     * @param entries its entries in their order
     */
    record Items(List<ExtensionValue> entries) implements ExtensionValue {
        public Items {
            entries = List.copyOf(entries);
        }

        @Override
        public String toString() {
            return entries.toString();
        }
    }

    /**
     * An object, iterated by key.
     *
     * @param byKey its values; a key may be any text that {@link TextRules} let through, without controls of direction
     */
    record Fields(SortedMap<String, ExtensionValue> byKey) implements ExtensionValue {
        public Fields {
            byKey = SortedMaps.copyOf(byKey);
            byKey.keySet().forEach(TextRules::requireKey);
        }

        @Override
        public String toString() {
            return byKey.toString();
        }
    }
}
