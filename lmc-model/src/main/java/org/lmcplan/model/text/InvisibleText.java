package org.lmcplan.model.text;

import java.util.Arrays;

/**
 * Recognises characters that show nothing, so that a text which looks empty counts as blank, whichever characters it consists of.
 */
public final class InvisibleText {

    /** First and last code points of the ranges that Unicode says to show as nothing, and of signs without ink. */
    private static final int[] RANGES = {
        0x034F, 0x034F, // joins two letters
        0x115F, 0x1160, // fillers of Hangul syllables
        0x17B4, 0x17B5, // inherent vowels of Khmer
        0x180B, 0x180F, // variants of Mongolian letters
        0x2065, 0x2065, // reserved
        0x2800, 0x2800, // Braille without a dot
        0x3164, 0x3164, // filler of Hangul letters
        0xFE00, 0xFE0F, // variants
        0xFFA0, 0xFFA0, // half-width filler of Hangul letters
        0xFFF0, 0xFFF8, // reserved
        0x13430, 0x1343F, // joins hieroglyphs; older versions of Java know a part
        0x1D159, 0x1D159, // note without a head
        0xE0000, 0xE0FFF, // tags and variants
    };

    /** The signs of Arabic, Syriac and Kaithi that enclose the digits after them are visible, although they are formats. */
    private static final int[] SIGNS_OF_NUMBERS = {
        0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD
    };

    private InvisibleText() {}

    /** Returns whether a text has nothing to see: it is empty or consists of spaces, controls and invisible characters. */
    public static boolean isBlank(String text) {
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (!showsNothing(codePoint)) {
                return false;
            }
        }
        return true;
    }

    private static boolean showsNothing(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || isInvisible(codePoint);
    }

    /** Returns whether a character shows nothing and takes no space, or is a sign without ink; spaces and controls do not count. */
    public static boolean isInvisible(int codePoint) {
        if (Character.getType(codePoint) == Character.FORMAT) {
            return Arrays.binarySearch(SIGNS_OF_NUMBERS, codePoint) < 0;
        }
        for (int i = 0; i < RANGES.length; i += 2) {
            if (RANGES[i] <= codePoint && codePoint <= RANGES[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
