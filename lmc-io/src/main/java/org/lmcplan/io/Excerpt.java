package org.lmcplan.io;

/** Shows a piece of a document in a message: short, on one line, and with nothing invisible or reordering left in it. */
final class Excerpt {

    private static final int LONGEST = 80;

    private Excerpt() {}

    static String of(String piece) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        for (int i = 0; i < piece.length(); i += Character.charCount(piece.codePointAt(i))) {
            int codePoint = piece.codePointAt(i);
            if (++count > LONGEST) {
                return shown.append('…').toString();
            }
            switch (codePoint) {
                case '\n' -> shown.append("\\n");
                case '\t' -> shown.append("\\t");
                default -> {
                    if (isInvisible(codePoint)) {
                        shown.append(String.format("\\u{%X}", codePoint));
                    } else {
                        shown.appendCodePoint(codePoint);
                    }
                }
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
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
