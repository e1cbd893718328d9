package org.lmcplan.validate.transition;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lmcplan.model.Clause;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Name;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Names;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Source;
import org.lmcplan.model.diff.Match;
import org.lmcplan.model.diff.Part;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.validate.rule.Fingerprint;

/**
 * Compares the words by which readers know a part in two versions of a plan: names and aliases, the quote of a clause, the title
 * of a section or source. Only what is equal counts, so that the answer can be explained: equal texts, or equal beginnings of
 * words. Words of the plan's own name do not count, since the names of half its bodies contain them.
 */
final class IdentityWords {

    /** What is left of the words. */
    enum Rest {
        /** A text is the same, or the words are, apart from their endings. */
        SAME,
        /** Every text changed, but some words are the same. */
        SOME_WORDS,
        /** Not one word is the same, or the texts are those of another part before. */
        NOTHING,
        /** There are no words in a common language. */
        UNKNOWN
    }

    private static final String ADDRESS = "address";
    private static final int STEM = 4;
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private final PlanDiff diff;
    private final Set<String> general = new HashSet<>();
    private final Map<String, Set<String>> oldBearers = new HashMap<>();
    private final Map<SectionNumber, String> oldTitles;
    private final Map<SectionNumber, String> newTitles;

    IdentityWords(PlanDiff diff) {
        this.diff = diff;
        this.oldTitles = titles(diff.older());
        this.newTitles = titles(diff.newer());
        for (PlanPart kind : PlanPart.values()) {
            for (Extensible part : kind.of(diff.older())) {
                if (part instanceof NamedElement element) {
                    texts(element.names())
                            .values()
                            .forEach(names -> names.forEach(name -> oldBearers
                                    .computeIfAbsent(name, text -> new HashSet<>())
                                    .add(PlanPart.nameOf(part))));
                }
            }
        }
        for (Plan plan : List.of(diff.older(), diff.newer())) {
            texts(plan.names()).values().forEach(names -> names.forEach(name -> addWords(name, general)));
        }
    }

    /** Compares a part of both versions. */
    Rest compare(Match part) {
        Map<String, Set<String>> before = texts(part.older().value(), oldTitles);
        Map<String, Set<String>> after = texts(part.newer().value(), newTitles);
        Set<String> common = new TreeSet<>(before.keySet());
        common.retainAll(after.keySet());
        Set<String> wordsBefore = new HashSet<>();
        Set<String> wordsAfter = new HashSet<>();
        for (String language : common) {
            Set<String> textsBefore = before.getOrDefault(language, Set.of());
            Set<String> textsAfter = after.getOrDefault(language, Set.of());
            Set<String> was = new HashSet<>();
            Set<String> is = new HashSet<>();
            if (!language.equals(ADDRESS)) {
                textsBefore.forEach(text -> addWords(text, was));
                textsAfter.forEach(text -> addWords(text, is));
            }
            if (!Collections.disjoint(textsBefore, textsAfter) || (!was.isEmpty() && was.equals(is))) {
                return Rest.SAME;
            }
            wordsBefore.addAll(was);
            wordsAfter.addAll(is);
        }
        if (part.newer().value() instanceof NamedElement
                && after.values().stream()
                        .flatMap(Set::stream)
                        .anyMatch(text -> wasOfOthers(text, part.older().id()))) {
            return Rest.NOTHING;
        }
        wordsBefore.removeAll(general);
        wordsAfter.removeAll(general);
        if (wordsBefore.isEmpty() || wordsAfter.isEmpty()) {
            return Rest.UNKNOWN;
        }
        return Collections.disjoint(wordsBefore, wordsAfter) ? Rest.NOTHING : Rest.SOME_WORDS;
    }

    private boolean wasOfOthers(String text, String id) {
        Set<String> bearers = oldBearers.getOrDefault(text, Set.of());
        return !bearers.isEmpty() && !bearers.contains(id);
    }

    /** The text that readers know a part by, to show in a message. */
    String shown(Part part, boolean isOlder) {
        Extensible value = part.value();
        Optional<String> text = Optional.empty();
        if (value instanceof NamedElement element) {
            text = element.names().byLanguage().values().stream()
                    .map(Name::text)
                    .findFirst();
        } else if (value instanceof Source source) {
            text = source.title().byLanguage().values().stream().findFirst();
        } else if (value instanceof Clause clause) {
            text = Optional.of(clause.quote());
        } else if (value instanceof Section section) {
            text = Optional.of(section.title());
        } else if (value instanceof CooperationArea area) {
            text = Optional.ofNullable((isOlder ? oldTitles : newTitles).get(area.section()));
        }
        return text.orElseGet(part::id);
    }

    /** The texts of a part by language, in a comparable form. */
    private Map<String, Set<String>> texts(Extensible part, Map<SectionNumber, String> titles) {
        if (part instanceof NamedElement element) {
            return texts(element.names());
        } else if (part instanceof Source source) {
            Map<String, Set<String>> texts = new LinkedHashMap<>();
            source.title().byLanguage().forEach((language, title) -> texts.put(language.value(), Set.of(text(title))));
            source.address().ifPresent(address -> texts.put(ADDRESS, Set.of(address.toString())));
            return texts;
        } else if (!isTextComparable()) {
            return Map.of();
        } else if (part instanceof Clause clause) {
            return Map.of("", Set.of(text(clause.quote())));
        } else if (part instanceof Section section) { // a heading alone may be corrected
            return section.body()
                    .map(body -> Map.of("", Set.of(text(section.title())), "body", Set.of(text(body))))
                    .orElse(Map.of());
        }
        return part instanceof CooperationArea area
                ? Optional.ofNullable(titles.get(area.section()))
                        .map(title -> Map.of("", Set.of(text(title))))
                        .orElse(Map.of())
                : Map.of();
    }

    private boolean isTextComparable() {
        return diff.older().language().equals(diff.newer().language())
                && diff.older().edition() == diff.newer().edition();
    }

    private static Map<String, Set<String>> texts(Names names) {
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        names.byLanguage().forEach((language, name) -> {
            Set<String> all = texts.computeIfAbsent(language.value(), key -> new TreeSet<>());
            all.add(text(name.text()));
            name.aliases().forEach(alias -> all.add(text(alias.text())));
        });
        return texts;
    }

    private static Map<SectionNumber, String> titles(Plan plan) {
        Map<SectionNumber, String> titles = new LinkedHashMap<>();
        plan.sections().forEach(section -> titles.putIfAbsent(section.number(), section.title()));
        return titles;
    }

    private static String text(String text) {
        return Fingerprint.comparable(text).toLowerCase(Locale.ROOT);
    }

    /**
     * Adds the first letters of each word, since the end may change with number or spelling. Shorter words are too common to
     * count. In scripts without spaces, each two neighbouring characters are added.
     */
    private static void addWords(String text, Set<String> words) {
        int[] characters = text.codePoints().toArray();
        int start = 0;
        for (int i = 0; i <= characters.length; i++) {
            boolean isLetter = i < characters.length && Character.isLetterOrDigit(characters[i]);
            boolean isUnspaced = isLetter && WITHOUT_SPACES.contains(UnicodeScript.of(characters[i]));
            if (isUnspaced && i + 1 < characters.length && Character.isLetterOrDigit(characters[i + 1])) {
                words.add(new String(characters, i, 2));
            }
            if (!isLetter || isUnspaced) {
                if (i - start >= STEM) {
                    words.add(new String(characters, start, STEM));
                }
                start = i + 1;
            }
        }
    }
}
