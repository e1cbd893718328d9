package org.lmcplan.io.shape;

/** Checks the text of a number without computing its value. */
final class NumberText {

    private static final int MAX_INT_DIGITS = 9;

    private NumberText() {}

    /** Whether a number of JSON or the YAML core schema has an exponent larger than the maximum. */
    static boolean hasExponentAbove(int max, String number) {
        int at = number.startsWith("0x") ? -1 : Math.max(number.indexOf('e'), number.indexOf('E'));
        if (at < 0) {
            return false;
        }
        int first = at + 1;
        while (first < number.length() && "+-0".indexOf(number.charAt(first)) >= 0) {
            first++;
        }
        String digits = number.substring(first);
        return digits.length() > MAX_INT_DIGITS || (!digits.isEmpty() && Integer.parseInt(digits) > max);
    }
}
