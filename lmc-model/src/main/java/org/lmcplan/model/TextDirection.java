package org.lmcplan.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.TextRules.Flaw;
import org.lmcplan.model.TextRules.Reason;

/**
 * Checks the invisible characters that change the direction of text (bidirectional controls, Unicode Standard Annex 9). A text
 * may contain them if each opening control is closed on the same line and in order, so that none reorders what surrounds the
 * text. A key may not contain any.
 */
public final class TextDirection {

    private static final char POP_EMBEDDING = '\u202C';
    private static final char POP_ISOLATE = '\u2069';

    private TextDirection() {}

    /** Returns the first unbalanced control: one that is opened but not closed, or closed but not opened. */
    public static Optional<Flaw> unbalancedIn(CharSequence text) {
        Objects.requireNonNull(text, "text");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u202A' && (opens(c) || closes(c))) { // rare, so the common case stays fast
                return balance(text, i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Flaw> balance(CharSequence text, int first) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsParagraph = c == '\n' || c == '\u2029';
            if (endsParagraph && !open.isEmpty()) {
                break;
            }
            if (opens(c)) {
                open.push(i);
            } else if (closes(c)) {
                if (open.isEmpty() || isIsolate(text.charAt(open.peek())) != (c == POP_ISOLATE)) {
                    return Optional.of(flaw(text, i, Reason.UNBALANCED_DIRECTION));
                }
                open.pop();
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(flaw(text, open.getLast(), Reason.UNBALANCED_DIRECTION));
    }

    /** Returns the first bidirectional control, whether balanced or not, including mere marks. */
    public static Optional<Flaw> controlIn(CharSequence text) {
        Objects.requireNonNull(text, "text");
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return Optional.of(flaw(text, i, Reason.DIRECTION_CONTROL));
            }
        }
        return Optional.empty();
    }

    private static Flaw flaw(CharSequence text, int index, Reason reason) {
        return new Flaw(index, text.charAt(index), reason);
    }

    private static boolean isControl(char c) {
        return opens(c) || closes(c) || c == '\u200E' || c == '\u200F' || c == '\u061C';
    }

    private static boolean opens(char c) {
        return isIsolate(c) || (c >= '\u202A' && c <= '\u202E' && c != POP_EMBEDDING);
    }

    private static boolean closes(char c) {
        return c == POP_EMBEDDING || c == POP_ISOLATE;
    }

    private static boolean isIsolate(char c) {
        return c >= '\u2066' && c <= '\u2068';
    }
}
