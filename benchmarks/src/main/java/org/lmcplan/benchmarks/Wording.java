package org.lmcplan.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rewords texts for one copy of a plan: other rivers, other fields, other people; the same word always by the same. Chinese
 * texts keep their length, so that words quoted from one are found at the same place in the other.
 */
final class Wording {

    private static final Pattern CHINESE = pattern(
            "",
            Stream.concat(
                    Stream.of("澜", "湄"),
                    Wordbook.GROUPS.stream().flatMap(List::stream).map(Wordbook.Word::chinese)));
    private static final Pattern ENGLISH = pattern(
            "\\b",
            Stream.concat(
                    Stream.of("lancang", "mekong"),
                    Wordbook.GROUPS.stream().flatMap(List::stream).map(Wordbook.Word::english)));

    private final Map<String, String> chinese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    /** The wording of one copy; no two copies have the same pair of rivers. */
    Wording(int copy, long seed) {
        int rivers = Wordbook.RIVERS.size();
        if (copy >= rivers * (rivers - 1)) {
            throw new IllegalArgumentException("there are not enough rivers for copy " + copy);
        }
        int first = copy / (rivers - 1);
        int second = (first + 1 + copy % (rivers - 1)) % rivers;
        put(new Wordbook.Word("澜", "lancang"), Wordbook.RIVERS.get(first));
        put(new Wordbook.Word("湄", "mekong"), Wordbook.RIVERS.get(second));
        Random random = new Random(seed * 31 + copy);
        for (List<Wordbook.Word> group : Wordbook.GROUPS) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, group.size()).boxed().toList());
            Collections.shuffle(order, random);
            for (int i = 0; i < group.size(); i++) {
                put(group.get(i), group.get(order.get(i)));
            }
        }
    }

    /** The text in other words of the same length. */
    String chinese(String text) {
        return CHINESE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(other(chinese, found.group())));
    }

    /** The text in other words. */
    String english(String text) {
        return ENGLISH.matcher(text).replaceAll(found -> {
            String word = found.group();
            String other = other(english, word.toLowerCase(Locale.ROOT));
            return Matcher.quoteReplacement(
                    Character.isUpperCase(word.charAt(0))
                            ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
                            : other);
        });
    }

    private static String other(Map<String, String> words, String word) {
        return words.getOrDefault(word, word);
    }

    private void put(Wordbook.Word from, Wordbook.Word to) {
        chinese.put(from.chinese(), to.chinese());
        english.put(from.english().toLowerCase(Locale.ROOT), to.english());
    }

    private static Pattern pattern(String boundary, Stream<String> words) {
        return Pattern.compile(
                words.map(Pattern::quote).collect(Collectors.joining("|", boundary + "(?:", ")" + boundary)),
                Pattern.CASE_INSENSITIVE);
    }
}
