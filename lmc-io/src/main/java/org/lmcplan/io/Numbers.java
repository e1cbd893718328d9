package org.lmcplan.io;

/** What can be told of a number from the way it is written, without working it out. */
final class Numbers {

    private static final int MOST_DIGITS_OF_AN_INT = 9;

    private Numbers() {}

    /** Whether the number, as JSON or the core schema of YAML writes it, has an exponent beyond this one. */
    static boolean exponentIsBeyond(int most, String number) {
        int at = number.startsWith("0x") ? -1 : Math.max(number.indexOf('e'), number.indexOf('E'));
        if (at < 0) {
            return false;
        }
        int first = at + 1;
        while (first < number.length() && "+-0".indexOf(number.charAt(first)) >= 0) {
            first++;
        }
        String digits = number.substring(first);
        return digits.length() > MOST_DIGITS_OF_AN_INT || (!digits.isEmpty() && Integer.parseInt(digits) > most);
    }
}
