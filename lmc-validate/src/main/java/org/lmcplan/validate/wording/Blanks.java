package org.lmcplan.validate.wording;

/** White space of all kinds: blanks, tabs, line ends, also those that keep words together. */
public final class Blanks {

    private Blanks() {}

    /** Returns whether a character is white space. */
    public static boolean isBlank(char c) {
        boolean isVisible = (c > ' ' && c < '\u007F') || (c >= '\u4E00' && c <= '\u9FFF'); // like most
        return !isVisible && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
