package org.lmcplan.validate.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Brackets and Chinese quotation marks, which come in pairs. */
final class Brackets {

    private static final String OPENING = "(（《〈“「『【[";
    private static final String CLOSING = ")）》〉”」』】]";

    private Brackets() {}

    /** The first that closes what is not open, or else the last that is open in the end; half and full width pair up. */
    static Optional<Character> firstUnpairedIn(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || c == ' ' || (c >= '\u4E00' && c < '\uA000')) {
                continue; // what nearly every text consists of
            }
            int closes = kind(CLOSING.indexOf(c));
            if (OPENING.indexOf(c) >= 0) {
                open.push(c);
            } else if (closes >= 0) {
                if (open.isEmpty() || kind(OPENING.indexOf(open.pop())) != closes) {
                    return Optional.of(c);
                }
            }
        }
        return Optional.ofNullable(open.peek());
    }

    /** A round bracket is of one kind whether it is of half width, index 0, or of full width, index 1. */
    private static int kind(int index) {
        return index == 1 ? 0 : index;
    }
}
