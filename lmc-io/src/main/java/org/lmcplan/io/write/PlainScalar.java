package org.lmcplan.io.write;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/**
 * Decides which texts need no quotes in YAML: those that every reader of every version of YAML takes for text. Everything that
 * starts with a digit, such as section numbers and dates, is quoted.
 */
final class PlainScalar {

    // The scripts of the region as ranges (from, to, from, to …). Categories such as \p{L} grow with the JDK,
    // which would change the output.
    private static final String LETTERS = "AZaz\u00C0\u024F\u1E00\u1EFF" // Latin, including Vietnamese
            + "\u3400\u4DBF\u4E00\u9FFF" // Chinese
            + "\u0E01\u0E30\u0E40\u0E44" // Thai
            + "\u0E81\u0EB0\u0EC0\u0EC4\u0EDC\u0EDF" // Lao
            + "\u1000\u102A" // Burmese
            + "\u1780\u17B3"; // Khmer
    private static final String MARKS_AND_DIGITS = "09\u0300\u036F\u0E00\u0E7F\u0E80\u0EFF\u1000\u109F\u1780\u17FF";
    private static final int FIRST_IDEOGRAPH_BEYOND = 0x20000;
    private static final int LAST_IDEOGRAPH_BEYOND = 0x2FA1F;

    // No colon, hash or quote, nor anything else that has a meaning within a line of YAML.
    private static final String OPENING = "《(";
    private static final String WITHIN = "《》()、。—–…/.,;!?'’_+ -";

    // Words that YAML 1.1 or 1.2, or a careless reader, takes for something other than text.
    private static final Set<String> RESERVED =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");
    private static final int LONGEST_RESERVED = 5;

    private static final long[] FIRST = set(LETTERS, OPENING);
    private static final long[] REST = set(LETTERS + MARKS_AND_DIGITS, WITHIN);

    private PlainScalar() {}

    /** A set with one bit for each UTF-16 unit. */
    private static long[] set(String ranges, String single) {
        BitSet set = new BitSet();
        for (int i = 0; i < ranges.length(); i += 2) {
            set.set(ranges.charAt(i), ranges.charAt(i + 1) + 1);
        }
        single.chars().forEach(set::set);
        return Arrays.copyOf(set.toLongArray(), 1 << 10);
    }

    /** Whether the text needs no quotes. */
    static boolean isPlain(char[] text, int length) {
        if (length == 0) {
            return false;
        }
        long[] allowed = FIRST;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if ((allowed[c >> 6] & 1L << c) == 0) {
                if (i + 1 == length || !isIdeographBeyond(c, text[i + 1])) {
                    return false;
                }
                i++;
            } else if (c == ' ' && (i + 1 == length || text[i + 1] == ' ')) {
                return false;
            }
            allowed = REST;
        }
        return length > LONGEST_RESERVED || !isReserved(text, length);
    }

    private static boolean isIdeographBeyond(char high, char low) {
        if (!Character.isSurrogatePair(high, low)) {
            return false;
        }
        int point = Character.toCodePoint(high, low);
        return FIRST_IDEOGRAPH_BEYOND <= point && point <= LAST_IDEOGRAPH_BEYOND;
    }

    private static boolean isReserved(char[] text, int length) {
        char[] lower = new char[length];
        for (int i = 0; i < length; i++) {
            lower[i] = 'A' <= text[i] && text[i] <= 'Z' ? (char) (text[i] | 0x20) : text[i];
        }
        return RESERVED.contains(new String(lower));
    }
}
