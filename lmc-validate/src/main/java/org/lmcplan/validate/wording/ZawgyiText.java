package org.lmcplan.validate.wording;

/**
 * Recognises Burmese in the Zawgyi encoding, which uses code points of Unicode for other characters: U+1039 for the visible asat,
 * U+103A for the medial ya, U+103B for a medial ra written before its consonant, U+1031 before its consonant, and letters of
 * Shan, Mon and Karen for variants of medials and for stacked consonants.
 *
 * <p>Sequences that Unicode does not allow count for Zawgyi; sequences that only Unicode has, such as an asat U+103A at the end of a
 * syllable, count against it.
 */
public final class ZawgyiText {

    private static final char VIRAMA = '\u1039';
    private static final char ASAT = '\u103A';
    private static final char NGA = '\u1004';
    /** What may follow a medial ya, but not an asat: vowels except u, and other medials. */
    private static final String FOLLOWING_MEDIAL_YA = "\u102B\u102C\u102D\u102E\u1030\u1032\u103C\u103D";
    /** Stacks across the groups of consonants that Pali and Sanskrit words have: hma, tma, sma. */
    private static final String STACKS_BEFORE_MA = "\u101F\u1010\u101E";

    private ZawgyiText() {}

    /** Returns whether a text looks like Zawgyi. */
    public static boolean isLikely(String text) {
        int first = firstMyanmar(text);
        if (first < 0) {
            return false; // like nearly all texts
        }
        boolean minority = hasMinorityLetters(text);
        int zawgyi = 0;
        int unicode = 0;
        int viramas = 0;
        for (int i = first; i < text.length(); i++) {
            viramas += text.charAt(i) == VIRAMA ? 1 : 0;
            zawgyi += signOfZawgyi(text, i, minority);
            unicode += signOfUnicode(text, i);
        }
        // One stack that Burmese does not have may be a foreign word.
        return zawgyi > unicode && (zawgyi > 1 || viramas > 1);
    }

    private static int firstMyanmar(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u1000' && c <= '\u109F') {
                return i;
            }
        }
        return -1;
    }

    /** How much a character speaks for Zawgyi in its place: 2 for what is found in no sound text, 1 for what is rare. */
    private static int signOfZawgyi(String text, int at, boolean minority) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (text.charAt(at)) {
            case VIRAMA -> signOfVirama(before, next, minority);
            case ASAT -> FOLLOWING_MEDIAL_YA.indexOf(next) >= 0 ? 2 : 0;
            case '\u1031' -> isConsonant(before) || isMedial(before) || isJoiner(before) ? 0 : 2;
            case '\u103B' -> isConsonant(before) || isMedial(before) || before == ASAT || isJoiner(before) ? 0 : 2;
            case '\u107E', '\u107F', '\u1080', '\u1081', '\u1082', '\u1083', '\u1084' ->
                !minority && isBurmeseConsonant(next) && (at + 2 >= text.length() || text.charAt(at + 2) != ASAT)
                        ? 2
                        : 0;
            case '\u108F' -> !minority && (isBurmeseVowel(next) || isMedial(next)) ? 2 : 0;
            case '\u1087', '\u1088', '\u1089', '\u108A' -> isAfterBurmeseConsonant(text, at) ? 2 : 0;
            case '\u1094', '\u1095' -> !minority && isBurmeseSign(before) && !isShanDigit(next) ? 1 : 0;
            case '\u1033', '\u1034' -> !minority && (isBurmeseConsonant(before) || before == '\u102D') ? 1 : 0;
            default -> 0;
        };
    }

    private static int signOfUnicode(String text, int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (text.charAt(at)) {
            case ASAT -> endsSyllable(before, next) || before == '\u1037' ? 1 : 0;
            case '\u103E', '\u103F' -> 1;
            default -> 0;
        };
    }

    private static int signOfVirama(char before, char next, boolean minority) {
        if (!isConsonant(next) || before == NGA || before == '\u1037') {
            return 2;
        }
        return !minority && isBurmeseConsonant(before) && !mayStack(before, next) ? 1 : 0;
    }

    private static boolean endsSyllable(char before, char next) {
        return isConsonant(before) && (next == '\u1038' || next == VIRAMA || !isMyanmar(next));
    }

    /** Whether two consonants may be stacked in Burmese: both of one group of five, or the same one twice. */
    private static boolean mayStack(char upper, char lower) {
        boolean grouped = upper <= '\u1019' && lower <= '\u1019' && group(upper) == group(lower);
        return grouped || upper == lower || (lower == '\u1019' && STACKS_BEFORE_MA.indexOf(upper) >= 0);
    }

    /** The row of the alphabet that a consonant up to ma belongs to. */
    private static int group(char consonant) {
        return consonant <= '\u1004'
                ? 0
                : consonant <= '\u100A' ? 1 : consonant <= '\u100F' ? 2 : consonant <= '\u1014' ? 3 : 4;
    }

    /** Whether a text has letters that neither Burmese nor Zawgyi uses as Shan, Mon and Karen do. */
    private static boolean hasMinorityLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ofMon = c == '\u1028' || c == '\u1035' || (c >= '\u105A' && c <= '\u1060');
            boolean ofKaren = c >= '\u1061' && c <= '\u1063';
            boolean shanTone = c >= '\u1086' && c <= '\u108D' && !isAfterBurmeseConsonant(text, i);
            boolean ofShan = c == '\u1022' || (c >= '\u1075' && c <= '\u107D') || shanTone;
            if (ofMon || ofKaren || ofShan) {
                return true;
            }
        }
        return false;
    }

    /** In Shan a tone follows an asat or a vowel; in Zawgyi these code points are medials. */
    private static boolean isAfterBurmeseConsonant(String text, int at) {
        return at > 0 && isBurmeseConsonant(text.charAt(at - 1));
    }

    private static boolean isMyanmar(char c) {
        return c >= '\u1000' && c <= '\u109F';
    }

    private static boolean isBurmeseConsonant(char c) {
        return c >= '\u1000' && c <= '\u1021';
    }

    /** A consonant of Burmese, Sanskrit, Mon, Karen, Shan, Palaung or Khamti. */
    private static boolean isConsonant(char c) {
        return (c >= '\u1000' && c <= '\u102A')
                || c == '\u103F'
                || c == '\u1050'
                || c == '\u1051'
                || (c >= '\u105A' && c <= '\u105D')
                || c == '\u1061'
                || c == '\u1065'
                || c == '\u1066'
                || (c >= '\u106E' && c <= '\u1070')
                || (c >= '\u1075' && c <= '\u1081')
                || c == '\u108E'
                || (c >= '\uA9E0' && c <= '\uA9FE')
                || (c >= '\uAA60' && c <= '\uAA7F')
                || c == '\u25CC'
                || c == '\u104E';
    }

    private static boolean isMedial(char c) {
        return (c >= '\u103B' && c <= '\u103E') || (c >= '\u105E' && c <= '\u1060') || c == '\u1082';
    }

    private static boolean isBurmeseVowel(char c) {
        return c >= '\u102B' && c <= '\u1032';
    }

    private static boolean isBurmeseSign(char c) {
        return isBurmeseConsonant(c) || (c >= '\u102B' && c <= '\u103D');
    }

    private static boolean isShanDigit(char c) {
        return c >= '\u1090' && c <= '\u1099';
    }

    /** Zero-width spaces and joiners, and a blank with which signs are shown on their own. */
    private static boolean isJoiner(char c) {
        return (c >= '\u200B' && c <= '\u200D') || c == '\u00A0' || c == '\u2060';
    }
}
