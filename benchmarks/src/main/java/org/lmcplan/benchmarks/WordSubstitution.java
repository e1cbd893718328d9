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
 * Rewords the texts of one copy of a plan by exchanging rivers, fields of cooperation and groups of people, and replaces each
 * word in the same way everywhere. Chinese texts keep their length, so that a quote keeps its offset in its section.
 */
final class WordSubstitution {

    private static final Pattern CHINESE = pattern(
            "",
            Stream.concat(
                    Stream.of("澜", "湄"),
                    WordGroups.GROUPS.stream().flatMap(List::stream).map(WordGroups.Word::chinese)));
    private static final Pattern ENGLISH = pattern(
            "\\b",
            Stream.concat(
                    Stream.of("lancang", "mekong"),
                    WordGroups.GROUPS.stream().flatMap(List::stream).map(WordGroups.Word::english)));

    /** The pair of rivers that is different in each copy. */
    private static final String CHINESE_RIVERS = "澜湄";

    private static final String ENGLISH_RIVERS = "Lancang-Mekong";

    private final Map<String, String> chinese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    /** Chooses the words for one copy; no two copies get the same pair of rivers. */
    WordSubstitution(int copy, long seed) {
        int rivers = WordGroups.RIVERS.size();
        if (copy >= rivers * (rivers - 1)) {
            throw new IllegalArgumentException("too few rivers for copy " + copy);
        }
        int first = copy / (rivers - 1);
        int second = (first + 1 + copy % (rivers - 1)) % rivers;
        put(new WordGroups.Word("澜", "lancang"), WordGroups.RIVERS.get(first));
        put(new WordGroups.Word("湄", "mekong"), WordGroups.RIVERS.get(second));
        Random random = new Random(seed * 31 + copy);
        for (List<WordGroups.Word> group : WordGroups.GROUPS) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, group.size()).boxed().toList());
            Collections.shuffle(order, random);
            for (int i = 0; i < group.size(); i++) {
                put(group.get(i), group.get(order.get(i)));
            }
        }
    }

    /** Rewords a Chinese text, keeping its length. */
    String rewordChinese(String text) {
        return CHINESE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement(chinese, found.group())));
    }

    /** Rewords an English text. */
    String rewordEnglish(String text) {
        return ENGLISH.matcher(text).replaceAll(found -> {
            String word = found.group();
            String other = replacement(english, word.toLowerCase(Locale.ROOT));
            return Matcher.quoteReplacement(
                    Character.isUpperCase(word.charAt(0))
                            ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
                            : other);
        });
    }

    /** Rewords a Chinese name and makes it distinct from the same name in other copies, if necessary by a prefix. */
    String distinctChinese(String name) {
        return (name.contains(CHINESE_RIVERS) ? "" : rewordChinese(CHINESE_RIVERS)) + rewordChinese(name);
    }

    /** Rewords an English name and makes it distinct from the same name in other copies, if necessary by a prefix. */
    String distinctEnglish(String name) {
        return (name.contains(ENGLISH_RIVERS) ? "" : rewordEnglish(ENGLISH_RIVERS) + " ") + rewordEnglish(name);
    }

    private static String replacement(Map<String, String> words, String word) {
        return words.getOrDefault(word, word);
    }

    private void put(WordGroups.Word from, WordGroups.Word to) {
        chinese.put(from.chinese(), to.chinese());
        english.put(from.english().toLowerCase(Locale.ROOT), to.english());
    }

    private static Pattern pattern(String boundary, Stream<String> words) {
        return Pattern.compile(
                words.map(Pattern::quote).collect(Collectors.joining("|", boundary + "(?:", ")" + boundary)),
                Pattern.CASE_INSENSITIVE);
    }
}
