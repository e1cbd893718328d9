package org.lmcplan.model.property;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern in which {@code *} matches any text, even none, and all other characters match themselves; {@code \*} and
 * {@code \\} match a star and a backslash. Matching takes at most the length of the text times that of the pattern.
 */
public final class Glob {

    /** The largest length of a pattern, in code points. */
    public static final int LONGEST = 100;

    private final List<String> pieces = new ArrayList<>();

    public Glob(String pattern) {
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '*') {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else if (c == '\\' && i + 1 < pattern.length()) {
                piece.append(pattern.charAt(++i));
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
    }

    public boolean matches(String text) {
        String first = pieces.get(0);
        String last = pieces.get(pieces.size() - 1);
        if (pieces.size() == 1) {
            return text.equals(first);
        }
        int end = text.length() - last.length();
        if (end < first.length() || !text.startsWith(first) || !text.endsWith(last)) {
            return false;
        }
        int from = first.length();
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            int at = text.indexOf(piece, from); // the first occurrence leaves the most room for the rest
            if (at < 0 || at + piece.length() > end) {
                return false;
            }
            from = at + piece.length();
        }
        return true;
    }
}
