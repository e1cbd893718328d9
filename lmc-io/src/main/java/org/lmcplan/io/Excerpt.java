package org.lmcplan.io;

/** Shows a piece of a document in a message: short, on one line, and with nothing invisible or reordering left in it. */
final class Excerpt {

    static final int LONGEST = 80;

    private Excerpt() {}

    /** The start of the piece, up to 80 characters. */
    static String of(String piece) {
        return shown(piece, LONGEST);
    }

    /** The whole piece. */
    static String whole(String piece) {
        return shown(piece, Integer.MAX_VALUE);
    }

    private static String shown(String piece, int longest) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        for (int i = 0; i < piece.length(); i += Character.charCount(piece.codePointAt(i))) {
            int codePoint = piece.codePointAt(i);
            if (++count > longest) {
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
                    Character.PRIVATE_USE -> true; // not the unassigned, which differ from one JDK to the next
            default -> false;
        };
    }
}
