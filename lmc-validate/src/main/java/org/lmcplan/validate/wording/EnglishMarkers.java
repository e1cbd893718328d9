package org.lmcplan.validate.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.validate.wording.ClauseMarks.Stretch;

/** Guesses the verb phrase of an English sentence: a verb that begins it, a verb after will or shall, or one of a third person. */
final class EnglishMarkers {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");
    private static final int MOST_WORDS = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}'\\u2019-]{1,40}|[0-9]+");
    private static final Set<String> MODALS = words("draft.en.modal");
    private static final Set<String> BINDING = words("draft.en.binding");
    private static final Set<String> UNDERTAKING = words("draft.en.undertaking");
    private static final Set<String> PARTICLES = words("draft.en.particles");
    private static final Set<String> DETERMINERS = words("draft.en.determiners");
    private static final Set<String> DELIVER = words("draft.en.deliver");
    private static final Set<String> ADVANCE = words("draft.en.advance");
    private static final Set<String> SUBJECTS = words("draft.en.subjects");
    /** Universities are encouraged to take part. */
    private static final Set<String> PASSIVE = Set.of("encouraged", "urged");

    private static final Set<String> LEAD =
            Set.of("and", "also", "or", "but", "to", "jointly", "further", "the", "then");
    private static final Set<String> AFTER_NOUNS =
            Set.of("of", "for", "from", "by", "with", "between", "is", "are", "will");
    private static final Set<String> VERBS = verbs();
    private static final Set<String> PHRASES = phrases();

    private EnglishMarkers() {}

    private static Set<String> words(String list) {
        return Set.copyOf(WordLists.of(list));
    }

    private static Set<String> verbs() {
        Set<String> verbs = new HashSet<>(DELIVER);
        verbs.addAll(ADVANCE);
        for (String list : List.of("deliver", "advance", "encourage", "support", "urge", "explore")) {
            verbs.addAll(WordLists.of("verb.en." + list));
        }
        verbs.addAll(WordLists.of("verb.en.discuss.tentative"));
        verbs.addAll(WordLists.of("verb.en.consider.tentative"));
        return verbs;
    }

    private static Set<String> phrases() {
        Set<String> phrases = new HashSet<>();
        VERBS.stream().filter(verb -> verb.contains(" ")).forEach(phrases::add);
        return phrases;
    }

    static Optional<MarkerGuess> guess(String clause) {
        List<Stretch> words = words(clause, MOST_WORDS);
        return imperative(clause, words).or(() -> modal(clause, words)).or(() -> thirdPerson(clause, words));
    }

    /** The auxiliary verb, such as may, of a clause whose verb it leaves open; empty for clauses that promise something. */
    static Optional<String> open(String clause) {
        List<Stretch> words = words(clause, MOST_WORDS);
        return IntStream.range(0, words.size() - 1)
                .filter(i -> !clause.startsWith("May", words.get(i).from())) // the month
                .mapToObj(i -> word(clause, words, i))
                .filter(MODALS::contains)
                .findFirst()
                .filter(word -> !BINDING.contains(word));
    }

    private static List<Stretch> words(String clause, int most) {
        List<Stretch> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(clause);
        while (words.size() < most && matcher.find()) {
            words.add(new Stretch(matcher.start(), matcher.end()));
        }
        return words;
    }

    private static Optional<MarkerGuess> imperative(String clause, List<Stretch> words) {
        int at = 0;
        while (at < words.size()
                && ((at < 3 && LEAD.contains(word(clause, words, at))) || isAdverb(clause, words, at))) {
            at++;
        }
        if (at > 0 && at < words.size() && "the".equals(word(clause, words, at - 1))) {
            return Optional.empty(); // the support of others
        }
        String verb = word(clause, words, at);
        boolean isVerb = isPhrase(clause, words, at) || isVerb(verb);
        if (!isVerb || AFTER_NOUNS.contains(word(clause, words, at + 1))) {
            return Optional.empty();
        }
        int last = isPhrase(clause, words, at) ? at + 1 : at;
        String marker = clause.substring(words.get(at).from(), words.get(last).to());
        return MarkerGuess.of(marker + governed(clause, words, last), clause, ENGLISH, listed(verb));
    }

    /** Encourage … to set up: the verb of those whom a verb governs. */
    private static String governed(String clause, List<Stretch> words, int verb) {
        String first = word(clause, words, verb);
        if (!first.startsWith("encourag") && !first.startsWith("urg")) {
            return "";
        }
        for (int i = verb + 2; i + 1 < words.size(); i++) {
            boolean isInfinitive =
                    word(clause, words, i).equals("to") && (isVerb(word(clause, words, i + 1)) || i + 2 < words.size());
            if (isInfinitive) {
                int last = isPhrase(clause, words, i + 1) ? i + 2 : i + 1;
                return " … "
                        + clause.substring(words.get(i).from(), words.get(last).to());
            }
        }
        return "";
    }

    private static Optional<MarkerGuess> modal(String clause, List<Stretch> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = word(clause, words, i);
            boolean undertakes =
                    UNDERTAKING.contains(word) && word(clause, words, i + 1).equals("to");
            if (MODALS.contains(word) || undertakes) {
                int verb = i + (undertakes ? 2 : 1);
                while (verb < words.size()
                        && (isAdverb(clause, words, verb) || LEAD.contains(word(clause, words, verb)))) {
                    verb++;
                }
                if (verb >= words.size()) {
                    return Optional.empty();
                }
                boolean isPassive = word(clause, words, verb).equals("be") && verb + 1 < words.size();
                int end = isPassive ? verb + 1 : verb;
                int last = isPhrase(clause, words, end) ? end + 1 : end;
                String marker =
                        clause.substring(words.get(i).from(), words.get(last).to());
                Optional<Force> named = EnglishVerbs.named(word(clause, words, end));
                if (!undertakes && !BINDING.contains(word)) { // only a verb that names its force says how firm it is
                    return named.flatMap(force -> MarkerGuess.of(marker, clause, ENGLISH, named));
                }
                return MarkerGuess.of(
                        marker, clause, ENGLISH, named.or(() -> Optional.of(otherwise(word(clause, words, end)))));
            }
        }
        return Optional.empty();
    }

    /** The Council meets twice a year; they encourage companies. */
    private static Optional<MarkerGuess> thirdPerson(String clause, List<Stretch> words) {
        for (int i = 1; i + 1 < words.size() && i < MOST_WORDS / 2; i++) {
            String base = predicate(clause, words, i);
            String next = word(clause, words, i + 1);
            if (PASSIVE.contains(word(clause, words, i))
                    && "are".equals(word(clause, words, i - 1))
                    && next.equals("to")) {
                String marker =
                        clause.substring(words.get(i - 1).from(), words.get(i).to());
                return MarkerGuess.of(marker, clause, ENGLISH, Optional.empty());
            }
            boolean hasObject = EnglishVerbs.named(base).isPresent()
                    ? !AFTER_NOUNS.contains(next)
                    : DETERMINERS.contains(next) || "twice".equals(next);
            if (isVerb(base) && hasObject) {
                String marker =
                        clause.substring(words.get(i).from(), words.get(i).to());
                return MarkerGuess.of(marker + governed(clause, words, i), clause, ENGLISH, listed(base));
            }
        }
        return Optional.empty();
    }

    /** The base form of a word that may be the verb of a sentence: meets, discusses, or discuss after those who do. */
    private static String predicate(String clause, List<Stretch> words, int at) {
        String word = word(clause, words, at);
        String before = word(clause, words, at - 1);
        if (isVerb(word)) {
            int subject = isAdverb(clause, words, at - 1) ? at - 2 : at - 1;
            return subject >= 0 && SUBJECTS.contains(word(clause, words, subject)) ? word : "";
        }
        if (DETERMINERS.contains(before) || !word.endsWith("s")) {
            return "";
        }
        String base = word.substring(0, word.length() - 1);
        return !isVerb(base) && base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
    }

    private static Force otherwise(String verb) {
        return ADVANCE.contains(verb) ? Force.ADVANCE : Force.DELIVER;
    }

    private static Optional<Force> listed(String verb) {
        String base = baseOf(verb);
        Optional<Force> named = EnglishVerbs.named(base);
        if (named.isPresent()) {
            return named;
        }
        return DELIVER.contains(base)
                ? Optional.of(Force.DELIVER)
                : ADVANCE.contains(base) ? Optional.of(Force.ADVANCE) : Optional.empty();
    }

    private static boolean isVerb(String word) {
        return VERBS.contains(baseOf(word));
    }

    /** The base form of a verb or of its gerund; the word itself if it is none. */
    private static String baseOf(String word) {
        if (VERBS.contains(word) || !word.endsWith("ing") || word.length() < 6) {
            return word;
        }
        String stem = word.substring(0, word.length() - 3);
        if (VERBS.contains(stem)) {
            return stem;
        }
        boolean isDoubled = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return isDoubled ? stem.substring(0, stem.length() - 1) : stem + "e";
    }

    private static boolean isPhrase(String clause, List<Stretch> words, int at) {
        return PARTICLES.contains(word(clause, words, at + 1))
                && PHRASES.contains(baseOf(word(clause, words, at)) + " " + word(clause, words, at + 1));
    }

    private static boolean isAdverb(String clause, List<Stretch> words, int at) {
        return word(clause, words, at).endsWith("ly") && !isVerb(word(clause, words, at));
    }

    private static String word(String clause, List<Stretch> words, int at) {
        return at < words.size()
                ? clause.substring(words.get(at).from(), words.get(at).to()).toLowerCase(Locale.ROOT)
                : "";
    }
}
