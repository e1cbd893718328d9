package org.lmcplan.validate.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.text.ReaderLanguage;
import org.lmcplan.validate.wording.ClauseMarks;
import org.lmcplan.validate.wording.ClauseMarks.Stretch;
import org.lmcplan.validate.wording.GoverningVerbs;
import org.lmcplan.validate.wording.LeadingLabels;
import org.lmcplan.validate.wording.SentenceMarks;
import org.lmcplan.validate.wording.WordingLanguages;

/** Takes the text of a section apart, as the rules expect it: at commas in Chinese, at sentences in other languages. */
final class DraftClauses {

    /**
     * A clause.
     *
     * @param label what is printed before it, if it is the first clause with this label
     */
    record Part(Stretch stretch, Optional<String> label) {}

    private static final String OTHER_FULL_STOPS = "।۔။។。";

    private final String body;
    private final LanguageTag language;
    private final Optional<String> sectionLabel;

    private DraftClauses(String body, LanguageTag language, Optional<String> sectionLabel) {
        this.body = body;
        this.language = language;
        this.sectionLabel = sectionLabel;
    }

    static List<Part> of(DraftBody text, LanguageTag language, Optional<String> sectionLabel) {
        DraftClauses clauses = new DraftClauses(text.text(), language, sectionLabel);
        Map<Integer, Enumerator> printed = text.labels();
        Set<String> labels = new LinkedHashSet<>();
        printed.values().forEach(label -> labels.add(label.label()));
        labels.remove("");
        List<Part> parts = clauses.parts(printed, labels);
        Set<String> used = used(parts);
        // The rules know a label only by the clause that states it.
        for (int i = 0; i < 3 && !used.equals(labels); i++) {
            labels.retainAll(used);
            parts = clauses.parts(printed, labels);
            used = used(parts);
        }
        // A quote that is printed in a label, too, could not be told from it.
        int longest = labels.stream().mapToInt(String::length).max().orElse(0);
        List<String> quotes = parts.stream()
                .map(part -> clauses.words(part.stretch()))
                .filter(words -> words.length() <= longest)
                .distinct()
                .toList();
        boolean isAmbiguous = labels.stream().anyMatch(label -> quotes.stream().anyMatch(label::contains));
        return isAmbiguous ? clauses.parts(printed, Set.of()) : parts;
    }

    private String words(Stretch stretch) {
        return body.substring(stretch.from(), stretch.to());
    }

    private static Set<String> used(List<Part> parts) {
        Set<String> used = new LinkedHashSet<>();
        parts.forEach(part -> part.label().ifPresent(used::add));
        return used;
    }

    private List<Part> parts(Map<Integer, Enumerator> printed, Set<String> labels) {
        Set<String> known = new LinkedHashSet<>(labels);
        sectionLabel.ifPresent(known::add);
        LeadingLabels leading = LeadingLabels.of(body, known);
        Set<String> given = new LinkedHashSet<>();
        List<Part> parts = new ArrayList<>();
        int line = 0;
        boolean isFirst = true;
        for (Stretch stretch : stretches(leading)) {
            int begins = body.lastIndexOf('\n', Math.max(0, stretch.from() - 1)) + 1;
            isFirst = parts.isEmpty() || begins != line;
            line = begins;
            Enumerator number = printed.get(begins);
            boolean isLabelled = isFirst
                    && number != null
                    && labels.contains(number.label())
                    && stretch.from() <= begins + number.length()
                    && given.add(number.label());
            parts.add(new Part(stretch, isLabelled && number != null ? Optional.of(number.label()) : Optional.empty()));
        }
        return parts;
    }

    private List<Stretch> stretches(LeadingLabels leading) {
        List<Stretch> found = new ArrayList<>();
        if (ReaderLanguage.isChinese(language.toLocale())) {
            for (Stretch clause : ClauseMarks.clauses(body)) {
                ClauseMarks.lines(body, clause).forEach(line -> add(found, leading.skip(line)));
            }
            return found;
        }
        for (Stretch sentence : SentenceMarks.sentences(body)) {
            Stretch words = leading.skip(sentence);
            if (WordingLanguages.isEnglish(language)) {
                addPromises(found, words);
            } else {
                addSentences(found, words);
            }
        }
        return found;
    }

    /** Hold a forum, and encourage universities to take part: two forces, so two clauses. */
    private void addPromises(List<Stretch> found, Stretch words) {
        GoverningVerbs verbs = GoverningVerbs.of(language);
        int from = words.from();
        for (int i = words.from(); i + 1 < words.to(); i++) {
            if (body.charAt(i) == ',' && body.charAt(i + 1) == ' ') {
                String rest = body.substring(i + 2, Math.min(words.to(), i + 80));
                if ((rest.startsWith("and ") || rest.startsWith("but "))
                        && verbs.governingOf(rest).isPresent()) {
                    add(found, new Stretch(from, i));
                    from = i + 1;
                }
            }
        }
        add(found, new Stretch(from, words.to()));
    }

    private void addSentences(List<Stretch> found, Stretch words) {
        int from = words.from();
        for (int i = words.from(); i < words.to(); i++) {
            if (OTHER_FULL_STOPS.indexOf(body.charAt(i)) >= 0) {
                add(found, new Stretch(from, i));
                from = i + 1;
            }
        }
        add(found, new Stretch(from, words.to()));
    }

    private void add(List<Stretch> found, Stretch words) {
        int from = words.from();
        int to = words.to();
        while (from < to && TextLine.showsNothing(body.codePointAt(from))) {
            from += Character.charCount(body.codePointAt(from));
        }
        while (to > from && TextLine.showsNothing(body.codePointBefore(to))) {
            to -= Character.charCount(body.codePointBefore(to));
        }
        boolean onlyJoins = WordingLanguages.isEnglish(language) && SentenceMarks.onlyJoin(body.substring(from, to));
        if (onlyJoins) {
            return; // "; and" belongs to no clause
        }
        Stretch last = found.isEmpty() ? new Stretch(0, 0) : found.get(found.size() - 1);
        boolean isAfterYear = last.to() - last.from() == 4
                && body.substring(last.from(), last.to()).chars().allMatch(Character::isDigit)
                && body.substring(last.to(), from).equals(". ");
        if (isAfterYear) { // 2024. The Council met
            found.set(found.size() - 1, new Stretch(last.from(), to));
            return;
        }
        if (body.substring(from, Math.max(from, to)).codePoints().anyMatch(Character::isLetterOrDigit)) {
            found.add(new Stretch(from, to));
        }
    }
}
