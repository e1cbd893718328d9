package org.lmcplan.validate.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.model.Force;
import org.lmcplan.model.Marker;

/** What the verbs of a Chinese marker say about the force of a commitment: see {@code docs/coding.md}. */
final class ChineseVerbs {

    /** Possessive, since a greedy repetition would overflow the stack on thousands of adverbs. */
    private static final String ADVERBS = WordLists.anyIn("verb.adverbs") + "*+";

    private static final Map<String, Force> GOVERNING = governing();
    private static final Pattern GOVERNS =
            Pattern.compile(ADVERBS + "(?<verb>" + WordLists.anyOf(List.copyOf(GOVERNING.keySet())) + ")");
    private static final String FIRST_OF_GOVERNING = Stream.concat(
                    WordLists.of("verb.adverbs").stream(), GOVERNING.keySet().stream())
            .map(word -> word.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());
    /** Verbs that fit a force but do not determine it. */
    private static final Pattern ALSO_URGES = plain("verb.urge.also");

    private static final Pattern DELIVERS = plain("verb.deliver");
    private static final Pattern ADVANCES = plain("verb.advance");
    /** What precedes the verb, with a preposition: for, towards or with whom. */
    private static final Set<String> FRAMES = Set.copyOf(WordLists.of("verb.prepositions"));

    private ChineseVerbs() {}

    private static Map<String, Force> governing() {
        Map<String, Force> verbs = new HashMap<>();
        for (Force force :
                List.of(Force.ENCOURAGE, Force.SUPPORT, Force.URGE, Force.EXPLORE, Force.DISCUSS, Force.CONSIDER)) {
            WordLists.of("verb." + force.code()).forEach(verb -> verbs.put(verb, force));
        }
        return Map.copyOf(verbs);
    }

    private static Pattern plain(String list) {
        return Pattern.compile(ADVERBS + WordLists.anyIn("verb.hasten") + "?" + WordLists.anyIn(list));
    }

    /** The force that a governing verb such as 鼓励 determines; empty if the marker has none. */
    static Optional<Force> governing(Marker marker) {
        return governingOf(verb(marker));
    }

    /** As {@link #governing}, for a clause that starts with its verb. */
    static Optional<Force> governingOf(String phrase) {
        if (phrase.isEmpty() || FIRST_OF_GOVERNING.indexOf(ChineseScript.simplified(phrase.charAt(0))) < 0) {
            return Optional.empty(); // like most phrases
        }
        Matcher matcher = GOVERNS.matcher(ChineseScript.simplified(phrase));
        return matcher.lookingAt() ? Optional.ofNullable(GOVERNING.get(matcher.group("verb"))) : Optional.empty();
    }

    /** The force that a verb without a governing verb implies, deliver or advance; empty if the verb is unknown. */
    static Optional<Force> plain(Marker marker) {
        String verb = verb(marker);
        if (DELIVERS.matcher(verb).lookingAt()) {
            return Optional.of(Force.DELIVER);
        }
        return ADVANCES.matcher(verb).lookingAt() ? Optional.of(Force.ADVANCE) : Optional.empty();
    }

    /** Whether a verb of like meaning, such as 呼吁, fits a force that verbs determine. */
    static boolean fits(Marker marker, Force force) {
        return force == Force.URGE && ALSO_URGES.matcher(verb(marker)).lookingAt();
    }

    /** Whether a force is determined by governing verbs. */
    static boolean isGoverned(Force force) {
        return GOVERNING.containsValue(force);
    }

    private static String verb(Marker marker) {
        List<String> parts = marker.parts();
        boolean framed = parts.size() > 1 && FRAMES.contains(ChineseScript.simplified(parts.get(0)));
        return ChineseScript.simplified(parts.get(framed ? 1 : 0));
    }
}
