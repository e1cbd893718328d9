package org.lmcplan.examples.progress.page;

/** Text with nothing in it that is invisible or reorders what stands beside it: such a character is written by its number. */
final class Visible {

    private Visible() {}

    /** The text on one line. */
    static String line(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\n' || codePoint == '\t' || codePoint == '\r') {
                shown.append(' ');
            } else if (isHidden(codePoint)) {
                shown.append("\\u{")
                        .append(Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT))
                        .append('}');
            } else {
                shown.appendCodePoint(codePoint);
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int codePoint) {
        boolean isWordBreakOrJoiner = codePoint >= 0x200B && codePoint <= 0x200D; // Khmer, Lao, Thai, Burmese
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT -> !isWordBreakOrJoiner;
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            default -> (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        };
    }
}
