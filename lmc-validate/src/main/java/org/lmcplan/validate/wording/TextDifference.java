package org.lmcplan.validate.wording;

import java.text.Normalizer;
import java.util.Optional;

/**
 * How a quote differs from a text that has the same words for a reader.
 *
 * @param kind what differs
 * @param quoted the words around the first difference in the quote, with the code points of characters that nobody sees
 * @param printed the same words of the text
 */
public record TextDifference(Kind kind, String quoted, String printed) {

    /** What differs. */
    public enum Kind {
        /** Blanks or line breaks. */
        BLANK,
        /** Characters that are not shown. */
        INVISIBLE,
        /** Characters that look alike: full and half width, composed and decomposed, traditional and simplified. */
        FORM
    }

    private static final int AROUND = 4;
    /** The grapheme joiner and the fillers of Hangul. */
    private static final String OTHERS_HIDDEN = "\u034F\u115F\u1160\u3164\uFFA0";
    /** In longer texts nobody looks for the difference: many wrong quotes of one long section would take too long. */
    private static final int LONGEST = 1 << 16;

    /** The characters of a text that are shown, and where they are. */
    private static final class Visible {

        private final String characters;
        private final int[] at;

        private Visible(String characters, int[] at) {
            this.characters = characters;
            this.at = at;
        }

        static Visible of(String text) {
            StringBuilder characters = new StringBuilder();
            int[] at = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                if (!isHidden(text.charAt(i))) {
                    at[characters.length()] = i;
                    characters.append(text.charAt(i));
                }
            }
            return new Visible(characters.toString(), at);
        }

        /** The characters that are not shown before a character that is. */
        String gapBefore(int index, String text) {
            return text.substring(index == 0 ? 0 : at[index - 1] + 1, at[index]);
        }

        String around(int index, String text, String gap) {
            int from = Math.max(0, at[index] - gap.length() - AROUND);
            int to = Math.min(text.length(), at[index] + AROUND);
            return text.substring(from, at[index] - gap.length()) + shown(gap) + text.substring(at[index], to);
        }
    }

    /** Returns how a quote differs from the words of a text that it must have been copied from; empty if there are none. */
    public static Optional<TextDifference> between(String quote, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Visible quoted = Visible.of(quote);
        Visible printed = Visible.of(text);
        if (quoted.characters.isEmpty()) {
            return Optional.empty();
        }
        int start = printed.characters.indexOf(quoted.characters);
        if (start >= 0) {
            return hidden(quote, quoted, text, printed, start);
        }
        return form(quoted.characters, printed.characters);
    }

    private static Optional<TextDifference> hidden(
            String quote, Visible quoted, String text, Visible printed, int start) {
        for (int i = 0; i < quoted.characters.length(); i++) {
            String inQuote = quoted.gapBefore(i, quote);
            String inText = i == 0 && inQuote.isEmpty() ? "" : printed.gapBefore(start + i, text);
            if (!inQuote.equals(inText) && !(i == 0 && inText.endsWith(inQuote))) {
                return Optional.of(new TextDifference(
                        kind(inQuote + inText),
                        quoted.around(i, quote, inQuote),
                        printed.around(start + i, text, inText)));
            }
        }
        int last = quoted.characters.length() - 1;
        String tail = quote.substring(quoted.at[last] + 1);
        String before = quote.substring(Math.max(0, quoted.at[last] + 1 - AROUND), quoted.at[last] + 1);
        return Optional.of(new TextDifference(kind(tail), before + shown(tail), before));
    }

    private static Kind kind(String characters) {
        return characters.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                ? Kind.BLANK
                : Kind.INVISIBLE;
    }

    private static Optional<TextDifference> form(String quote, String text) {
        String folded = folded(quote);
        int start = folded(text).indexOf(folded);
        if (start >= 0) {
            int at = 0;
            while (quote.charAt(at) == text.charAt(start + at)) {
                at++; // ends within the quote, for the text does not have it as it is
            }
            return Optional.of(new TextDifference(Kind.FORM, named(quote, at), named(text, start + at)));
        }
        String composed = Normalizer.normalize(quote, Normalizer.Form.NFC);
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        start = whole.indexOf(composed);
        if (start < 0) {
            return Optional.empty();
        }
        boolean decomposedInQuote = !quote.equals(composed);
        for (int i = 0; i < composed.length(); i++) {
            String parts = Normalizer.normalize(composed.substring(i, i + 1), Normalizer.Form.NFD);
            if (parts.length() > 1) {
                String one = named(composed, i);
                String several = composed.charAt(i) + " " + shown(parts);
                return Optional.of(new TextDifference(
                        Kind.FORM, decomposedInQuote ? several : one, decomposedInQuote ? one : several));
            }
        }
        return Optional.empty();
    }

    private static String named(String text, int at) {
        return text.charAt(at) + String.format(" [U+%04X]", (int) text.charAt(at));
    }

    /** The text with one form for characters that look alike. The length stays the same. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(ChineseScript.simplified(text));
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, folded(folded.charAt(i)));
        }
        return folded.toString();
    }

    private static char folded(char c) {
        if (c > '\uFF00' && c < '\uFF5F') {
            return (char) (c - '\uFF00' + ' ');
        }
        return switch (c) {
            case '“', '”', '„', '″', '\uFF02' -> '"';
            case '‘', '’', '′', 'ʼ' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '。', '\uFF61' -> '.';
            case '\uFF64' -> '、';
            case '·', '•', '・', '\uFF65', '‧' -> '·';
            default -> canonical(c);
        };
    }

    /** The character that Unicode regards as the same, such as the ideograph U+8C48 for its compatibility form U+F900. */
    private static char canonical(char c) {
        String canonical = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC);
        return canonical.length() == 1 ? canonical.charAt(0) : c;
    }

    private static boolean isHidden(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || OTHERS_HIDDEN.indexOf(c) >= 0
                || (c >= '\uFE00' && c <= '\uFE0F');
    }

    private static String shown(String hidden) {
        StringBuilder shown = new StringBuilder();
        hidden.chars().forEach(c -> shown.append('[').append(notation(c)).append(']'));
        return shown.toString();
    }

    private static String notation(int c) {
        return String.format("U+%04X %s", c, Character.getName(c));
    }
}
