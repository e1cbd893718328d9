package org.lmcplan.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.lmcplan.model.text.InvisibleText;

/**
 * Defines the characters a text may contain: all of Unicode except those that real text does not contain and that files do not
 * preserve. Text is stored as given; it is never normalised.
 */
public final class TextRules {

    /** The reason why a character is rejected. */
    public enum Reason implements Coded {
        /** Half of a surrogate pair, which is not a character and is mangled by encoders. */
        LONE_SURROGATE,
        /** A C0 or C1 control or DEL; TAB and LF are the only controls a text may contain. */
        CONTROL,
        /** A code point that Unicode will never assign. */
        NONCHARACTER,
        /** U+FEFF, which belongs at the start of a file and nowhere else. */
        BYTE_ORDER_MARK,
        /** A bidirectional control that is not balanced on its line: see {@link TextDirection}. */
        UNBALANCED_DIRECTION,
        /** A bidirectional control where none is allowed. */
        DIRECTION_CONTROL;

        /**
         * Returns the reason to reject a character with this code.
         *
         * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
         */
        public static Reason of(String code) {
            return Coded.of(Reason.class, code);
        }

        /** Returns the reason to reject a character with this code; empty if there is none. */
        public static Optional<Reason> parse(String code) {
            return Coded.parse(Reason.class, code);
        }

        /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
        public static Reason fromString(String code) {
            return of(code);
        }
    }

    /**
     * The first rejected character of a text.
     *
     * @param index its position in the text, in UTF-16 units from 0
     * @param codePoint the character, or the surrogate
     * @param reason why it is rejected
     */
    public record Flaw(int index, int codePoint, Reason reason) implements Serializable {
        public Flaw {
            requireNonNull(reason, "reason");
        }

        /** Returns the character in the form {@code U+0000}. */
        public String notation() {
            return String.format("U+%04X", codePoint);
        }
    }

    private TextRules() {}

    /** Returns the first rejected character of the text, if any. */
    public static Optional<Flaw> flawIn(CharSequence text) {
        requireNonNull(text, "text");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0xD800)) {
                continue; // nearly all text consists of these
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
        if (c < ' ' ? c != '\t' && c != '\n' : c <= 0x9F) { // the caller has skipped printable ASCII
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
     * Returns the text itself if it is allowed.
     *
     * @throws IllegalArgumentException if nothing in it is visible, or if it contains a rejected character
     */
    public static String requireWords(String text) {
        requireNonNull(text, "text");
        complaint(text).ifPresent(complaint -> refuse("text", complaint));
        return text;
    }

    /**
     * Returns why a text is rejected, as in {@code must not be blank}; empty if it is allowed. A text of which nothing is visible
     * is rejected, too.
     */
    public static Optional<String> complaint(String text) {
        if (isOrdinary(requireNonNull(text, "text"))) {
            return Optional.empty();
        }
        return InvisibleText.isBlank(text)
                ? Optional.of("must not be blank; omit it instead")
                : flawInText(text).map(TextRules::complaint);
    }

    /** Returns whether one look at each character is enough to see that a text is allowed, as it is for nearly all texts. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c > '~' && c < 0xA0) || (c > 0x2027 && c < 0x2070) || c >= 0xD800) {
                return false;
            }
        }
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return (first > ' ' && first <= '~') || (first > 0x3000 && first != 0x3164); // visible
    }

    /** Returns the text itself, or throws an {@link IllegalArgumentException} that names the first rejected character. */
    static String require(String text) {
        flawInText(text).ifPresent(flaw -> refuse("text", complaint(flaw)));
        return text;
    }

    /** Like {@link #require}, for keys, which may not contain any bidirectional control either. */
    static String requireKey(String key) {
        flawIn(key).or(() -> TextDirection.controlIn(key)).ifPresent(flaw -> refuse("key", complaint(flaw)));
        return key;
    }

    private static Optional<Flaw> flawInText(String text) {
        return flawIn(text).or(() -> TextDirection.unbalancedIn(text));
    }

    private static String complaint(Flaw flaw) {
        return "must not contain the character " + flaw.notation() + " ("
                + flaw.reason().code() + ") at index " + flaw.index();
    }

    private static void refuse(String what, String complaint) {
        throw new IllegalArgumentException("a " + what + " " + complaint);
    }
}
