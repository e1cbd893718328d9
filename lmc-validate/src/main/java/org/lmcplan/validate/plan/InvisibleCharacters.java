package org.lmcplan.validate.plan;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Invisible characters, and where the scripts of the Mekong need them. */
final class InvisibleCharacters {

    private static final Set<UnicodeScript> BREAKING_WITHIN =
            EnumSet.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
    private static final String JOINERS = "\u200B\u200C\u200D";
    private static final String ALWAYS_WRONG = "\u00AD\u034F\u180E\u2060\u2061\u2062\u2063\u2064\u3164\uFFA0";

    private InvisibleCharacters() {}

    /** The first one that nothing calls for: a joiner or zero-width space beside no letter of such a script, or any other. */
    static Optional<Integer> firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u00AD' || (c >= '\u4E00' && c < '\uA000')) {
                continue; // what nearly every text consists of
            }
            boolean stray = JOINERS.indexOf(c) >= 0 && !isCalledFor(text, i);
            if (stray || ALWAYS_WRONG.indexOf(c) >= 0) {
                return Optional.of((int) c);
            }
        }
        return Optional.empty();
    }

    private static boolean isCalledFor(String text, int at) {
        return (at > 0 && breaksWithin(text.charAt(at - 1)))
                || (at + 1 < text.length() && breaksWithin(text.charAt(at + 1)));
    }

    private static boolean breaksWithin(char c) {
        return BREAKING_WITHIN.contains(UnicodeScript.of(c));
    }
}
