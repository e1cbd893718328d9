package org.lmcplan.validate.rule;

/** Shows a value in a message: short, on one line, and with nothing invisible or reordering left in it. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    /** The start of the value, up to 80 characters. */
    static String of(String value) {
        StringBuilder shown = new StringBuilder(value.length());
        int count = 0;
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int codePoint = value.codePointAt(i);
            if (++count > LONGEST) {
                return shown.append('…').toString();
            }
            if (codePoint == '\n') {
                shown.append("\\n");
            } else if (codePoint == '\t') {
                shown.append("\\t");
            } else if (isInvisible(codePoint)) {
                shown.append(String.format("\\u{%X}", codePoint));
            } else {
                shown.appendCodePoint(codePoint);
            }
        }
        return shown.toString();
    }

    /** Controls (ANSI escapes among them), formats (bidi among them), separators that break lines, surrogates. */
    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
