package org.lmcplan.validate.wording;

import java.util.regex.Pattern;

/**
 * Recognises Burmese in the Zawgyi encoding, which uses code points of Unicode for other characters: U+1039 for the visible asat,
 * U+103A for the medial ya, U+103B for a medial ra written before its consonant, U+1031 before its consonant, and letters of
 * Shan, Mon and Karen for variants of medials and for stacked consonants.
 *
 * <p>Sequences that Unicode does not allow count for Zawgyi; sequences that only Unicode has, such as an asat U+103A at the end of a
 * syllable, count against it.
 */
public final class ZawgyiText {

    private static final String BURMESE_CONSONANT = "\\u1000-\\u1021";
    /** Of Burmese, Sanskrit, Mon, Karen, Shan, Palaung or Khamti; and signs that stand for a consonant. */
    private static final String CONSONANT =
            "\\u1000-\\u102A\\u103F\\u1050\\u1051\\u105A-\\u105D\\u1061\\u1065\\u1066\\u106E-\\u1070\\u1075-\\u1081\\u108E"
                    + "\\uA9E0-\\uA9FE\\uAA60-\\uAA7F\\u25CC\\u104E";

    private static final String MEDIAL = "\\u103B-\\u103E\\u105E-\\u1060\\u1082";
    /** Zero-width spaces and joiners, and a blank with which signs are shown on their own. */
    private static final String JOINER = "\\u200B-\\u200D\\u00A0\\u2060";

    private static final Pattern MYANMAR = Pattern.compile("[\\u1000-\\u109F]");
    private static final Pattern VIRAMA = Pattern.compile("\\u1039");

    /**
     * Letters that neither Burmese nor Zawgyi uses as Shan, Mon and Karen do. In Shan a tone follows an asat or a vowel; in Zawgyi
     * these code points are medials.
     */
    private static final Pattern MINORITY_LETTER =
            Pattern.compile("[\\u1022\\u1028\\u1035\\u105A-\\u1063\\u1075-\\u107D]" + "|(?<![" + BURMESE_CONSONANT
                    + "])[\\u1086-\\u108D]");

    /** What is found in no sound text of any language. */
    private static final Pattern UNSOUND = Pattern.compile(String.join(
            "|",
            "\\u1039(?![" + CONSONANT + "])",
            "(?<=[\\u1004\\u1037])\\u1039",
            // A medial ya is followed by vowels except u, and by other medials; an asat is not.
            "\\u103A(?=[\\u102B-\\u102E\\u1030\\u1032\\u103C\\u103D])",
            "(?<![" + CONSONANT + MEDIAL + JOINER + "])\\u1031",
            "(?<![" + CONSONANT + MEDIAL + JOINER + "\\u103A])\\u103B",
            "(?<=[" + BURMESE_CONSONANT + "])[\\u1087-\\u108A]"));

    /** What is found in no sound Burmese, but in Shan, Mon or Karen. */
    private static final Pattern UNSOUND_IN_BURMESE = Pattern.compile(String.join(
            "|",
            "[\\u107E-\\u1084](?=[" + BURMESE_CONSONANT + "](?!\\u103A))",
            "\\u108F(?=[" + "\\u102B-\\u1032" + MEDIAL + "])"));

    /** What is rare in sound Burmese: two consonants stacked that are neither the same nor of one row, and signs of others. */
    private static final Pattern RARE_IN_BURMESE = Pattern.compile(String.join(
            "|",
            "(?<=[\\u1000-\\u1003\\u1005-\\u1021])" + noStackOf("[\\u1000-\\u1004]", "[\\u1000-\\u1004]")
                    + noStackOf("[\\u1005-\\u100A]", "[\\u1005-\\u100A]")
                    + noStackOf("[\\u100B-\\u100F]", "[\\u100B-\\u100F]")
                    + noStackOf("[\\u1010-\\u1014]", "[\\u1010-\\u1014]")
                    + noStackOf("[\\u1015-\\u1019]", "[\\u1015-\\u1019]")
                    + noStackOf("(.)", "\\1")
                    + noStackOf("[\\u101F\\u1010\\u101E]", "\\u1019") // hma, tma and sma of Pali and Sanskrit
                    + "\\u1039(?=[" + CONSONANT + "])",
            "(?<=[" + BURMESE_CONSONANT + "\\u102B-\\u103D])[\\u1094\\u1095](?![\\u1090-\\u1099])",
            "(?<=[" + BURMESE_CONSONANT + "\\u102D])[\\u1033\\u1034]"));

    /** What only Unicode has: an asat at the end of a syllable or after a dot below, the medial ha, the great sa. */
    private static final Pattern UNICODE = Pattern.compile(String.join(
            "|",
            "(?<=[" + CONSONANT + "])\\u103A(?![\\u1000-\\u1037\\u103A-\\u109F])",
            "(?<=\\u1037)\\u103A",
            "[\\u103E\\u103F]"));

    private ZawgyiText() {}

    private static String noStackOf(String upper, String lower) {
        return "(?!(?<=" + upper + ")\\u1039" + lower + ")";
    }

    /** Returns whether a text looks like Zawgyi. */
    public static boolean isLikely(String text) {
        if (!MYANMAR.matcher(text).find()) {
            return false; // like nearly all texts
        }
        long zawgyi = 2 * count(UNSOUND, text);
        if (!MINORITY_LETTER.matcher(text).find()) {
            zawgyi += 2 * count(UNSOUND_IN_BURMESE, text) + count(RARE_IN_BURMESE, text);
        }
        // One stack that Burmese does not have may be a foreign word.
        return zawgyi > count(UNICODE, text) && (zawgyi > 1 || count(VIRAMA, text) > 1);
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
