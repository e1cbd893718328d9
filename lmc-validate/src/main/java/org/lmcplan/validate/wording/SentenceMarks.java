package org.lmcplan.validate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.validate.wording.ClauseMarks.Stretch;

/**
 * The marks that end a sentence or a part of one in an English text: full stops, semicolons and line breaks. A full stop after an
 * abbreviation or before a small letter ends none. Words that lead in to a list, up to a colon, are no sentence.
 */
public final class SentenceMarks {

    private static final Set<String> ABBREVIATIONS = Set.copyOf(WordLists.of("clause.en.abbreviations"));
    /** (a), 1., iv) or 1.2.3 before a paragraph, and bullets. */
    private static final Pattern ENUMERATOR = Pattern.compile("[\\s\\u00A0]*(?:"
            + "[(]?(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){0,4}|[a-zA-Z]|[ivxIVX]{1,5})[.)](?=\\s)"
            + "|[0-9]{1,3}(?:\\.[0-9]{1,3}){1,4}(?=\\s)"
            + "|[-\\u2010-\\u2015\\u2022*]){1,3}[\\s\\u00A0]*");

    private static final int LONGEST_ENUMERATOR = 24;
    private static final Pattern CONNECTIVES = Pattern.compile(
            "(?i)[^\\p{L}\\p{N}]*(?:" + WordLists.anyWholeWordIn("clause.en.connectives") + "[^\\p{L}\\p{N}]*)*+");

    private SentenceMarks() {}

    /** Returns the index of the first mark within a text that ends a sentence, if words follow it. */
    public static OptionalInt firstIn(String text) {
        int lastWord = text.length() - 1;
        while (lastWord >= 0 && !Character.isLetterOrDigit(text.charAt(lastWord))) {
            lastWord--;
        }
        for (int i = 0; i < lastWord; i++) {
            if (endsSentence(text, i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns the sentences of a text, without the marks, and without numbers or letters that begin a line. */
    public static List<Stretch> sentences(String text) {
        List<Stretch> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean leadsIn = i < text.length() && isLeadIn(text, i);
            if (leadsIn || i == text.length() || endsSentence(text, i)) {
                int start = afterEnumerator(text, from, i);
                if (!leadsIn && hasWord(text, start, i)) {
                    sentences.add(new Stretch(start, i));
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    /** Returns whether words only join clauses, and belong to none: and, in addition. */
    public static boolean onlyJoin(String words) {
        return CONNECTIVES.matcher(words).matches();
    }

    private static int afterEnumerator(String text, int from, int to) {
        Matcher enumerator = ENUMERATOR.matcher(text).region(from, to).useTransparentBounds(true);
        return enumerator.lookingAt() ? enumerator.end() : from;
    }

    private static boolean isLeadIn(String text, int at) {
        return text.charAt(at) == ':' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static boolean endsSentence(String text, int at) {
        return switch (text.charAt(at)) {
            case '\n', '\r', ';' -> true;
            case '!', '?' -> isAtEnd(text, at);
            case '.' -> isAtEnd(text, at) && !isAbbreviation(text, at);
            default -> false;
        };
    }

    /** Whether a blank, and then no small letter, or nothing follows a mark and closing quotation marks. */
    private static boolean isAtEnd(String text, int at) {
        int next = at + 1;
        while (next < text.length() && ")]\"'\u2019\u201D".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int word = next;
        while (word < text.length() && Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return word == text.length() || (word > next && !Character.isLowerCase(text.charAt(word)));
    }

    private static boolean isAbbreviation(String text, int at) {
        int start = at;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(word) || endsEnumerator(text, at);
    }

    /** Whether a full stop belongs to the number or letter that begins its line. */
    private static boolean endsEnumerator(String text, int at) {
        int start = at;
        while (start > 0 && at - start <= LONGEST_ENUMERATOR && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        boolean beginsLine = start == 0 || isLineEnd(text.charAt(start - 1));
        return beginsLine && afterEnumerator(text, start, text.length()) > at;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean hasWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
