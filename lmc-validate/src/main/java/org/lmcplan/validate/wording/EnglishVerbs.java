package org.lmcplan.validate.wording;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Force;
import org.lmcplan.model.Marker;

/** What the verbs of an English marker say about the force of a commitment: see {@code docs/coding.md}. */
final class EnglishVerbs {

    private static final List<Force> GOVERNED =
            List.of(Force.ENCOURAGE, Force.SUPPORT, Force.URGE, Force.EXPLORE, Force.DISCUSS, Force.CONSIDER);
    private static final Map<String, Force> GOVERNING = new HashMap<>();
    private static final Map<String, Force> TENTATIVE = new HashMap<>();
    private static final Map<Force, Set<String>> FITTING = new EnumMap<>(Force.class);
    private static final Map<String, Force> PLAIN = new HashMap<>();
    private static final Set<String> SKIPPED = Set.copyOf(WordLists.of("verb.en.adverbs"));
    private static final Set<String> ROUTINE = Set.copyOf(WordLists.of("verb.en.routine-objects"));
    private static final Set<String> NEW = Set.copyOf(WordLists.of("verb.en.new-objects"));
    /** These verbs weigh something new even before a noun: consider a joint fire brigade. */
    private static final Set<String> BEFORE_NOUNS = Set.of("consider", "discuss");

    private static final Pattern OPEN = Pattern.compile("(?i)" + WordLists.anyWholeWordIn("verb.en.open"));
    private static final Pattern OPEN_BEFORE =
            Pattern.compile("(?i)" + WordLists.anyWholeWordIn("verb.en.open") + "(?:\\s+\\p{L}+ly)*\\s*$");
    private static final Set<String> OBJECTS = Set.copyOf(WordLists.of("verb.en.tentative-objects"));
    private static final String ENDINGS = "s|es|ed|d|ing";
    private static final int WORDS_TO_OBJECT = 4;

    static {
        for (Force force : GOVERNED) {
            String list = "verb.en." + force.code();
            boolean weighs = force == Force.DISCUSS || force == Force.CONSIDER;
            WordLists.of(weighs ? list + ".tentative" : list)
                    .forEach(verb -> (weighs ? TENTATIVE : GOVERNING).put(verb, force));
            Set<String> fitting = new HashSet<>(WordLists.of(list + ".also"));
            (weighs ? TENTATIVE : GOVERNING).forEach((verb, its) -> {
                if (its == force) {
                    fitting.add(verb);
                }
            });
            FITTING.put(force, fitting);
        }
        WordLists.of("verb.en.deliver").forEach(verb -> PLAIN.put(verb, Force.DELIVER));
        WordLists.of("verb.en.advance").forEach(verb -> PLAIN.put(verb, Force.ADVANCE));
    }

    private EnglishVerbs() {}

    /** The force that the governing verb of a marker determines, given the words of the clause. */
    static Optional<Force> governing(Marker marker, String quote) {
        List<String> words = words(marker.parts().get(0));
        return Optional.ofNullable(find(GOVERNING, words)).or(() -> {
            String part = marker.parts().get(0);
            int at = quote.indexOf(part);
            String after = at < 0 ? "" : quote.substring(at + part.length());
            return isTentative(words, words(after)) ? Optional.ofNullable(find(TENTATIVE, words)) : Optional.empty();
        });
    }

    /** Whether a verb of the marker fits a force that verbs determine. */
    static boolean fits(Marker marker, Force force) {
        Set<String> verbs = FITTING.getOrDefault(force, Set.of());
        return marker.parts().stream()
                .map(EnglishVerbs::words)
                .anyMatch(words -> IntStream.range(0, words.size())
                        .anyMatch(i -> forms(words, i).anyMatch(verbs::contains)));
    }

    /** The force of a governing verb with which a clause begins; words that are also nouns, such as support, do not count. */
    static Optional<Force> governingOf(String clause) {
        List<String> words = words(clause);
        return Optional.ofNullable(find(GOVERNING, words)).filter(force -> force != Force.SUPPORT);
    }

    /** The force that a verb without a governing one implies, deliver or advance; empty if the verb is unknown. */
    static Optional<Force> plain(Marker marker) {
        return Optional.ofNullable(find(PLAIN, words(marker.parts().get(0))));
    }

    /** The force that a governing or weighing verb names, whatever its object; empty for other verbs. */
    static Optional<Force> named(String verb) {
        List<String> words = words(verb);
        return Optional.ofNullable(find(GOVERNING, words)).or(() -> Optional.ofNullable(find(TENTATIVE, words)));
    }

    /** The auxiliary verb in or before a marker that leaves open whether something is done, such as may. */
    static Optional<String> open(Marker marker, String quote) {
        String part = marker.parts().get(0);
        Matcher in = OPEN.matcher(part);
        if (in.find()) {
            return Optional.of(in.group().toLowerCase(Locale.ROOT));
        }
        int at = quote.indexOf(part);
        Matcher before = OPEN_BEFORE.matcher(quote.substring(0, Math.max(0, at)));
        return before.find() ? Optional.of(words(before.group()).get(0)) : Optional.empty();
    }

    private static boolean isTentative(List<String> verb, List<String> after) {
        int start = start(verb);
        List<String> next = verb.size() > start + 1 ? verb.subList(start + 1, verb.size()) : after;
        if (next.isEmpty()) {
            return false;
        }
        List<String> object = next.subList(0, Math.min(next.size(), WORDS_TO_OBJECT));
        return next.get(0).endsWith("ing")
                || object.stream().anyMatch(OBJECTS::contains)
                || (NEW.contains(next.get(0))
                        && object.stream().noneMatch(ROUTINE::contains)
                        && bases(verb.get(start)).anyMatch(BEFORE_NOUNS::contains));
    }

    /** The value of the first verb, with the particle after it or without. */
    private static @Nullable Force find(Map<String, Force> verbs, List<String> words) {
        int at = start(words);
        return at == words.size()
                ? null
                : forms(words, at)
                        .map(verbs::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** The index of the first word that is neither an adverb nor an auxiliary verb. */
    private static int start(List<String> words) {
        int at = 0;
        while (at < words.size()
                && (SKIPPED.contains(words.get(at)) || words.get(at).endsWith("ly"))) {
            at++;
        }
        return at;
    }

    private static Stream<String> forms(List<String> words, int at) {
        String particle = at + 1 < words.size() ? " " + words.get(at + 1) : "";
        return bases(words.get(at)).flatMap(base -> Stream.of(base + particle, base));
    }

    /** What an inflected form may be a form of: encourages, supporting, studied. */
    private static Stream<String> bases(String word) {
        Stream.Builder<String> bases = Stream.builder();
        bases.add(word);
        for (String ending : ENDINGS.split("[|]", -1)) {
            if (word.endsWith(ending) && word.length() > ending.length() + 1) {
                String stem = word.substring(0, word.length() - ending.length());
                bases.add(stem).add(stem + "e");
                if (stem.endsWith("i")) {
                    bases.add(stem.substring(0, stem.length() - 1) + "y");
                }
                if (stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
                    bases.add(stem.substring(0, stem.length() - 1));
                }
            }
        }
        return bases.build();
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
