package org.lmcplan.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.text.FoldedText;

/** Finds words in the names, titles, quotes, glosses and notes of a plan. */
final class TextIndex {

    /** The rank of a text by what it is: names and titles say most about a part, notes least. */
    private enum Rank {
        NAME,
        QUOTE,
        GLOSS,
        NOTE
    }

    private record Entry(
            Rank rank, Extensible part, DocumentPath path, LanguageTag language, String text, FoldedText folded) {}

    private record Found(Rank rank, TextMatch match) {}

    private final List<Entry> entries = new ArrayList<>();

    TextIndex(Plan plan) {
        for (PlanPart kind : PlanPart.values()) {
            int index = 0;
            for (Extensible part : kind.of(plan)) {
                add(part, kind.path(index++), plan.language());
            }
        }
    }

    private void add(Extensible part, DocumentPath path, LanguageTag language) {
        ReferenceWalker.namesOf(part).byLanguage().forEach((tag, name) -> {
            DocumentPath at = path.child("names", tag);
            add(Rank.NAME, part, at.child("text"), tag, name.text());
            for (int i = 0; i < name.aliases().size(); i++) {
                add(
                        Rank.NAME,
                        part,
                        at.child("aliases", i, "text"),
                        tag,
                        name.aliases().get(i).text());
            }
        });
        if (part instanceof Plan plan) {
            add(Rank.NAME, part, path.child("title"), language, plan.title());
        } else if (part instanceof Section section) {
            add(Rank.NAME, part, path.child("title"), language, section.title());
            add(Rank.GLOSS, part, path.child("titleGloss"), section.titleGloss());
        } else if (part instanceof Source source) {
            add(Rank.NAME, part, path.child("title"), source.title());
            add(Rank.NOTE, part, path.child("note"), source.note());
        } else if (part instanceof Clause clause) {
            add(Rank.QUOTE, part, path.child("quote"), language, clause.quote());
            add(Rank.GLOSS, part, path.child("gloss"), clause.gloss());
        } else if (part instanceof Goal goal) {
            add(Rank.GLOSS, part, path.child("gloss"), goal.gloss());
        }
        if (part instanceof PlanElement element) {
            add(Rank.NOTE, part, path.child("note"), element.note());
        }
    }

    private void add(Rank rank, Extensible part, DocumentPath path, LocalizedText texts) {
        texts.byLanguage().forEach((language, text) -> add(rank, part, path.child(language.value()), language, text));
    }

    private void add(Rank rank, Extensible part, DocumentPath path, LanguageTag language, String text) {
        entries.add(new Entry(rank, part, path, language, text, FoldedText.of(text)));
    }

    /** Returns the texts that have all words, best first. */
    List<TextMatch> find(String words) {
        List<String> wanted = SearchWords.of(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .flatMap(entry -> found(entry, wanted))
                .sorted(Comparator.comparing(Found::rank)
                        .thenComparing(found -> -found.match.ranges().size()))
                .map(Found::match)
                .toList();
    }

    private static Stream<Found> found(Entry entry, List<String> wanted) {
        List<TextRange> ranges = new ArrayList<>();
        for (String words : wanted) {
            int before = ranges.size();
            int from = 0;
            for (int at = entry.folded.indexOf(words, from); at >= 0; at = entry.folded.indexOf(words, from)) {
                from = at + words.length();
                ranges.add(new TextRange(entry.folded.originalStart(at), entry.folded.originalEnd(from - 1)));
            }
            if (ranges.size() == before) {
                return Stream.empty();
            }
        }
        return Stream.of(new Found(
                entry.rank, new TextMatch(entry.part, entry.path, entry.language, entry.text, joined(ranges))));
    }

    /** Returns the ranges in order; those that overlap become one. */
    private static List<TextRange> joined(List<TextRange> ranges) {
        ranges.sort(Comparator.comparingInt(TextRange::start).thenComparingInt(TextRange::end));
        List<TextRange> joined = new ArrayList<>();
        for (TextRange range : ranges) {
            Optional<TextRange> last = joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
            if (last.filter(before -> range.start() < before.end()).isPresent()) {
                joined.set(
                        joined.size() - 1,
                        new TextRange(last.get().start(), Math.max(last.get().end(), range.end())));
            } else {
                joined.add(range);
            }
        }
        return Collections.unmodifiableList(joined);
    }
}
