package org.lmcplan.io.encoding;

import java.util.function.IntPredicate;

/**
 * Scores how much more likely a text is genuine than the result of decoding other bytes wrongly, as a natural logarithm. Each
 * non-ASCII character adds the logarithm of its frequency in genuine texts over its frequency in wrongly decoded ones. The ratios are
 * rough; their errors even out over a few words.
 */
final class TextLikelihood {

    private static final String RARE_THAI_CONSONANTS = "ฃฅฆฌฎฏฐฑฒฤฦฬฮ";
    private static final String VIETNAMESE_TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final String VIETNAMESE_LETTERS = "ĂăÂâĐđÊêÔôƠơƯưÀàÁáÈèÉéÍíÓóÙùÚúÝýÃãÕõ";
    private static final String WESTERN_LETTERS = "àáâãäåæçèéêëìíîïñòóôõöøœùúûüßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒÙÚÛÜ";
    private static final String WESTERN_SIGNS = "‘’“”–—…«»°©\u00A0";

    private TextLikelihood() {}

    /** In Chinese text about two of three characters are common; if decoded wrongly, one of eight. */
    static double ofChinese(String text, IntPredicate common) {
        return text.codePoints()
                .filter(c -> c >= 0x80)
                .mapToDouble(c -> common.test(c) ? 1.6 : isOfTheRegion(c) ? 1.5 : isLatin(c) ? 0 : -0.9)
                .sum();
    }

    /** Scripts that GB 18030 encodes in four bytes, in a pattern that other encodings do not produce. */
    private static boolean isOfTheRegion(int c) {
        return (c >= 0xE00 && c < 0xF00)
                || (c >= 0x1000 && c < 0x10A0)
                || (c >= 0x1780 && c < 0x1800)
                || (c >= 0x1E00 && c < 0x1F00)
                || "ăđĩũơư".indexOf(c) >= 0;
    }

    private static boolean isLatin(int c) {
        return c >= 0xC0 && c < 0x250;
    }

    /** Thai vowels and tone marks follow consonants, and a dozen consonants are rare. */
    static double ofThai(String text) {
        double sum = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = at(text, i - 1);
            letters += c >= 'ก' && c < '๐' ? 1 : 0;
            if (c >= 0x80 && (isAsciiLetter(before) || isAsciiLetter(at(text, i + 1)))) {
                sum -= 1; // Thai and Latin letters do not occur in the same word
            } else if (isThaiConsonant(c)) {
                sum += RARE_THAI_CONSONANTS.indexOf(c) >= 0 ? -1 : 0.3;
            } else if (c >= 'เ' && c <= 'ไ') {
                sum += isThaiConsonant(at(text, i + 1)) ? 1 : -3;
            } else if ((c >= '\u0E30' && c <= '\u0E3A') || (c >= '\u0E47' && c <= '\u0E4E')) {
                sum += mayFollowInThai(before, c) ? 1 : -3;
            }
        }
        return sum >= 0.4 * letters ? sum : 0; // Thai text scores about 0.55 per letter
    }

    private static boolean isThaiConsonant(char c) {
        return c >= 'ก' && c <= 'ฮ';
    }

    /** Whether a vowel or mark may follow this character. */
    private static boolean mayFollowInThai(char before, char mark) {
        if (isThaiConsonant(before)) {
            return true;
        }
        boolean isTone = mark >= '\u0E48';
        boolean standsOnTheLine = mark == 'ะ' || mark == 'า' || mark == 'ำ';
        return (isTone && before >= '\u0E31' && before <= '\u0E39' && before != 'า' && before != 'ำ')
                || (standsOnTheLine && before >= '\u0E48' && before <= '\u0E4B')
                || (mark == 'ะ' && before == 'า');
    }

    /** windows-1258 encodes tones as separate marks after vowels. */
    static double ofVietnamese(String text) {
        double sum = 0;
        boolean anyTone = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            if (VIETNAMESE_TONES.indexOf(c) >= 0) {
                char before = at(text, i - 1);
                boolean afterVowel = "aeiouyAEIOUY".indexOf(before) >= 0 || VIETNAMESE_LETTERS.indexOf(before) >= 0;
                boolean placed = afterVowel && at(text, i + 1) < 0x80;
                anyTone |= placed;
                sum += placed ? 2.5 : -3;
            } else if (VIETNAMESE_LETTERS.indexOf(c) >= 0) {
                boolean amongLetters = isAsciiLetter(at(text, i - 1))
                        || isAsciiLetter(at(text, i + 1))
                        || isAsciiLetter(at(text, i + 2));
                sum += amongLetters ? 0.8 : -1.5;
            } else if (WESTERN_SIGNS.indexOf(c) < 0) {
                sum -= 2;
            }
        }
        return anyTone ? sum : Double.NEGATIVE_INFINITY;
    }

    /** In Western European text, accented letters occur singly among ASCII letters. */
    static double ofWestern(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            boolean amongLetters = isAsciiLetter(at(text, i - 1)) || isAsciiLetter(at(text, i + 1));
            if (WESTERN_LETTERS.indexOf(c) >= 0) {
                sum += amongLetters ? 0.9 : -1.5;
            } else if (WESTERN_SIGNS.indexOf(c) >= 0) {
                sum += amongLetters ? 0.5 : 0;
            } else {
                sum -= 2;
            }
        }
        return sum;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static char at(String text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }
}
