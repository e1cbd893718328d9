package org.lmcplan.validate.wording;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.model.text.TextTable;

/** The lists of {@code words.properties}. */
final class WordLists {

    private static final String FILE = "words.properties";
    private static final TextTable TABLE = TextTable.read(WordLists.class.getResourceAsStream(FILE), FILE);

    private static final Map<String, List<String>> LISTS = new ConcurrentHashMap<>();

    private WordLists() {}

    /** Returns the words of a list. */
    static List<String> of(String key) {
        return LISTS.computeIfAbsent(
                key,
                each -> Arrays.stream(TABLE.text(each).strip().split("\\s+", -1))
                        .map(word -> word.replace('_', ' '))
                        .toList());
    }

    /** Returns whether a text contains a word of this list of Chinese words, faster than a regular expression. */
    static boolean hasAny(String key, String text) {
        char first = 0;
        boolean mayStart = false;
        for (String word : of(key)) {
            if (word.charAt(0) != first) {
                first = word.charAt(0);
                mayStart = text.indexOf(first) >= 0;
            }
            if (mayStart && text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a group of a regular expression that matches any of these words, the longest first. */
    static String anyOf(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(WordLists::quoted)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Returns a group of a regular expression that matches any word of these lists. */
    static String anyIn(String... keys) {
        return anyOf(Stream.of(keys).flatMap(key -> of(key).stream()).toList());
    }

    /** As {@link #anyIn}, but whole words only, for languages that part words by blanks. */
    static String anyWholeWordIn(String... keys) {
        return "(?<![\\p{L}\\p{M}])" + anyIn(keys) + "(?![\\p{L}\\p{M}])";
    }

    private static String quoted(String word) {
        return Arrays.stream(word.split("[ -]", -1))
                .map(WordLists::literal)
                .collect(Collectors.joining("[\\s\\u00A0\\u2010-\\u2015-]+"));
    }

    private static String literal(String word) {
        return word.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "\\\\$0");
    }
}
