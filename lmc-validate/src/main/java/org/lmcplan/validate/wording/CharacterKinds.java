package org.lmcplan.validate.wording;

/**
 * Kinds of characters, so that rules on characters need not look at most texts. A kind may include characters that its rule accepts,
 * but lacks none that it reports.
 */
public final class CharacterKinds {

    /** Brackets and quotation marks. */
    public static final int BRACKET = 1;

    /** Invisible characters. */
    public static final int INVISIBLE = 2;

    /** Cyrillic and Greek letters, which look like Latin ones. */
    public static final int CYRILLIC_OR_GREEK = 4;

    /** Full-width letters and digits. */
    public static final int FULL_WIDTH = 8;

    /** Characters that are not in Unicode normal form C, or may not be beside others. */
    public static final int COMPOSABLE = 16;

    /** Controls of the direction of writing. */
    public static final int DIRECTION = 32;

    /** Burmese letters. */
    public static final int MYANMAR = 64;

    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        "()（）《》〈〉“”「」『』【】[]".chars().forEach(c -> add(BRACKET, c, c));
        add(INVISIBLE, 0xAD, 0xAD, 0x34F, 0x34F, 0x180E, 0x180E, 0x200B, 0x200D, 0x2060, 0x2064, 0x3164, 0x3164);
        add(INVISIBLE, 0xFFA0, 0xFFA0);
        add(CYRILLIC_OR_GREEK, 0x370, 0x52F, 0x1C80, 0x1FFF, 0x2100, 0x218F, 0x2DE0, 0x2DFF, 0xA640, 0xAB6F);
        add(CYRILLIC_OR_GREEK, 0xD800, 0xDFFF, 0xFE20, 0xFE2F);
        add(FULL_WIDTH, 0xFF10, 0xFF5A);
        // All but Latin letters, dashes and quotation marks, Chinese and its marks.
        add(COMPOSABLE, 0x300, 0x200F, 0x2028, 0x2FFF, 0x302A, 0x4DFF, 0xA000, 0xFEFF, 0xFFF0, 0xFFFF);
        add(DIRECTION, 0x61C, 0x61C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069);
        add(MYANMAR, 0x1000, 0x109F);
    }

    private CharacterKinds() {}

    /** Returns whether a character is of one of these kinds. */
    public static boolean is(int kinds, char c) {
        return (KINDS[c] & kinds) != 0;
    }

    /** Returns the kinds of characters that a text contains. */
    public static int in(String text) {
        int kinds = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u4E00' || c > '\u9FFF') { // of no kind
                kinds |= KINDS[c];
            }
        }
        return kinds;
    }

    /** Adds ranges of characters, each by its first and last one. */
    private static void add(int kind, int... ranges) {
        for (int i = 0; i < ranges.length; i += 2) {
            for (int c = ranges[i]; c <= ranges[i + 1]; c++) {
                KINDS[c] |= (byte) kind;
            }
        }
    }
}
