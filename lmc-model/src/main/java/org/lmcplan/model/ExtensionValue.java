package org.lmcplan.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import org.lmcplan.model.text.NullCheck;

/**
 * The value of an extension: any JSON value. Immutable. Two values are equal if their written forms are the same, apart from
 * the order of keys.
 */
public sealed interface ExtensionValue extends Serializable {

    /** Returns a text value. */
    static ExtensionValue of(String text) {
        return new Text(text);
    }

    /** Returns a number value. */
    static ExtensionValue of(long number) {
        return new Numeral(BigDecimal.valueOf(number));
    }

    /** Returns a boolean value. */
    static ExtensionValue of(boolean flag) {
        return new Flag(flag);
    }

    /**
     * A text, which may be empty.
     *
     * @param text a text that {@link TextRules} allows
     */
    record Text(String text) implements ExtensionValue {
        public Text {
            requireNonNull(text, "text");
            TextRules.require(text);
        }

        @Override
        public String toString() {
            return '"' + text + '"';
        }
    }

    /**
     * A number with all its digits, so that {@code 1.10} stays {@code 1.10}.
     *
     * @param number a number that programs using binary floating point (RFC 7493) do not change: see {@link #isPortable}
     */
    record Numeral(BigDecimal number) implements ExtensionValue {

        private static final int MOST_DIGITS = 17;
        private static final int LARGEST_EXPONENT = 100;

        public Numeral {
            requireNonNull(number, "number");
            if (!isPortable(number)) {
                throw new IllegalArgumentException(
                        "a number with too many digits or too large an exponent must be written as text: " + number);
            }
        }

        /**
         * Returns whether a double can carry the number unchanged: it has at most 17 digits and an exponent within 100, and a
         * program that reads it as a double writes the same number again.
         */
        public static boolean isPortable(BigDecimal number) {
            requireNonNull(number, "number");
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

        /**
         * Returns whether a decimal with only this many digits is read as the same double; programs would write that one
         * instead.
         */
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
     * @param flag the value
     */
    record Flag(boolean flag) implements ExtensionValue {
        @Override
        public String toString() {
            return String.valueOf(flag);
        }
    }

    /** The JSON value {@code null}. */
    record Nothing() implements ExtensionValue {
        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * A list.
     *
     * @param entries the entries, in order
     */
    record Items(List<ExtensionValue> entries) implements ExtensionValue {
        public Items {
            entries = NullCheck.listOf(entries, "entries");
        }

        @Override
        public String toString() {
            return entries.toString();
        }
    }

    /**
     * An object, iterated in the order of its keys.
     *
     * @param byKey the values by key; a key may be any text that {@link TextRules} allows, without bidirectional controls
     */
    record Fields(SortedMap<String, ExtensionValue> byKey) implements ExtensionValue {
        public Fields {
            byKey = SortedMaps.copyOf(byKey, "byKey");
            byKey.keySet().forEach(TextRules::requireKey);
        }

        @Override
        public String toString() {
            return byKey.toString();
        }
    }
}
