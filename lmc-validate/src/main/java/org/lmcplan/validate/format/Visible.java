package org.lmcplan.validate.format;

/**
 * Shows text with nothing in it that is invisible, reorders what stands beside it, or steers a terminal: such a character is
 * written as {@code \}{@code u{202E}}.
 */
final class Visible {

    private Visible() {}

    /** The text on one line. */
    static String line(String text) {
        return escaped(text, false);
    }

    /** The text with its own lines, and with the zero-width characters that Khmer, Lao, Thai and Burmese are written with. */
    static String text(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean asWritten) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (asWritten && (codePoint == '\n' || isWordBreakOrJoiner(codePoint))) {
                shown.appendCodePoint(codePoint);
            } else if (codePoint == '\n') {
                shown.append("\\n");
            } else if (codePoint == '\t') {
                shown.append("\\t");
            } else if (isHidden(codePoint)) {
                shown.append(notation(codePoint));
            } else {
                shown.appendCodePoint(codePoint);
            }
        });
        return shown.toString();
    }

    /** How a character is written that is not to be shown as it is. */
    static String notation(int codePoint) {
        return String.format("\\u{%X}", codePoint);
    }

    /** Controls, formats (bidi among them), breaks of lines, lone surrogates, private characters and noncharacters. */
    static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            default -> (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        };
    }

    private static boolean isWordBreakOrJoiner(int codePoint) {
        return codePoint >= 0x200B && codePoint <= 0x200D;
    }
}
