package org.lmcplan.validate.draft;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.TextDirection;
import org.lmcplan.model.TextRules;

/**
 * A text with line feeds as line ends and without the characters that no plan may contain, which are remembered, so that the text
 * can be restored.
 */
final class CleanText {

    /**
     * A character that was taken out.
     *
     * @param at its index in the clean text; a line end stands there instead if it was one
     */
    record Removed(int at, int codePoint) {

        boolean isLineEnd() {
            return LINE_ENDS.indexOf(codePoint) >= 0;
        }
    }

    /** Line ends other than line feeds and carriage returns: vertical tab, form feed, next line, line and paragraph separator. */
    private static final String LINE_ENDS = "\u000B\f\u0085\u2028\u2029";

    private final StringBuilder text = new StringBuilder();
    private final List<Removed> removed = new ArrayList<>();

    private CleanText() {}

    static CleanText of(String raw) {
        CleanText clean = new CleanText();
        int codePoint;
        for (int i = 0; i < raw.length(); i += Character.charCount(codePoint)) {
            codePoint = raw.codePointAt(i);
            if (codePoint == '\r') {
                if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                    clean.text.append('\n');
                }
            } else if (LINE_ENDS.indexOf(codePoint) >= 0) {
                clean.removed.add(new Removed(clean.text.length(), codePoint));
                clean.text.append('\n');
            } else if (isRefused(codePoint)) {
                clean.removed.add(new Removed(clean.text.length(), codePoint));
            } else {
                clean.text.appendCodePoint(codePoint);
            }
        }
        return clean;
    }

    /** Direction controls are taken out, too, since the pieces of a text would not be balanced. */
    private static boolean isRefused(int codePoint) {
        if ((codePoint >= ' ' && codePoint < 0x7F) || (codePoint >= 0xA0 && codePoint < 0x2000)) {
            return false;
        }
        String character = new String(Character.toChars(codePoint));
        return TextRules.flawIn(character).isPresent()
                || TextDirection.controlIn(character).isPresent();
    }

    String text() {
        return text.toString();
    }

    List<Removed> removed() {
        return removed;
    }

    /** Returns a text with these characters where they were. */
    static String restored(String text, List<Removed> removed) {
        StringBuilder restored = new StringBuilder(text.length() + removed.size());
        int from = 0;
        for (Removed one : removed) {
            int at = Math.max(from, Math.min(one.at(), text.length()));
            restored.append(text, from, at).appendCodePoint(one.codePoint());
            from = one.isLineEnd() ? Math.min(at + 1, text.length()) : at;
        }
        return restored.append(text, from, text.length()).toString();
    }
}
