package org.lmcplan.model;

import java.util.Optional;

/**
 * Which characters a text may hold: all of Unicode but those that no honest text contains and that get lost or change
 * on the way through a file. Text is stored as given; nothing is ever normalised.
 */
public final class TextRules {

    /** Why a character is refused. */
    public enum Reason implements Coded {
        /** Half of a surrogate pair: not a character, and mangled by encoders. */
        LONE_SURROGATE,
        /** C0 or C1 control or DEL; TAB and LF are the only controls a text may hold. */
        CONTROL,
        /** A code point that Unicode promises never to assign. */
        NONCHARACTER,
        /** U+FEFF, which belongs at the start of a file and nowhere else. */
        BYTE_ORDER_MARK,
        /** A control of direction that is not balanced on its line: see {@link TextDirection}. */
        UNBALANCED_DIRECTION,
        /** Any control of direction, where none may stand. */
        DIRECTION_CONTROL
    }

    /**
     * The first refused character of a text.
     *
     * @param index its position in the text, in UTF-16 units from 0
     * @param codePoint the character, or the surrogate
     * @param reason why it is refused
     */
    public record Flaw(int index, int codePoint, Reason reason) {

        /** The character in the form {@code U+0000}. */
        public String notation() {
            return String.format("U+%04X", codePoint);
        }
    }

    private TextRules() {}

    /** The first character of the text that is refused, if there is one. */
    public static Optional<Flaw> flawIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0xD800)) {
                continue; // what nearly every text consists of
            }
            int codePoint = Character.codePointAt(text, i);
            Reason reason = reasonToRefuse(codePoint);
            if (reason != null) {
                return Optional.of(new Flaw(i, codePoint, reason));
            }
            i += Character.charCount(codePoint) - 1;
        }
        return Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable Reason reasonToRefuse(int c) {
        if (c < ' ' ? c != '\t' && c != '\n' : c <= 0x9F) { // from DEL on: ASCII was passed over
            return Reason.CONTROL;
        }
        if (c >= 0xD800 && c <= 0xDFFF) {
            return Reason.LONE_SURROGATE;
        }
        if (c == 0xFEFF) {
            return Reason.BYTE_ORDER_MARK;
        }
        if ((c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE) {
            return Reason.NONCHARACTER;
        }
        return null;
    }

    /**
     * The text itself, where it may be kept.
     *
     * @throws IllegalArgumentException if it is blank or holds a refused character
     */
    public static String requireWords(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a text may not be blank: leave it out");
        }
        return require(text);
    }

    /** The text itself, or an {@link IllegalArgumentException} that names what is refused first. */
    static String require(String text) {
        flawIn(text).or(() -> TextDirection.unbalancedIn(text)).ifPresent(flaw -> refuse("text", flaw));
        return text;
    }

    /** As {@link #require}, for keys, which may not hold any control of direction either. */
    static String requireKey(String key) {
        flawIn(key).or(() -> TextDirection.controlIn(key)).ifPresent(flaw -> refuse("key", flaw));
        return key;
    }

    private static void refuse(String what, Flaw flaw) {
        throw new IllegalArgumentException("a " + what + " may not hold the character " + flaw.notation() + " ("
                + flaw.reason().code() + ") at index " + flaw.index());
    }
}
