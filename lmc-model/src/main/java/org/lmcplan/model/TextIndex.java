package org.lmcplan.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.attribute.AttributeTable;
import org.lmcplan.model.attribute.PartAttribute;
import org.lmcplan.model.text.FoldedText;

/**
 * Finds words in the names, titles, quotes, glosses and notes of a document. {@link PlanIndex#search} and
 * {@link org.lmcplan.model.evidence.RegisterIndex#search} do so for a whole plan or register. Computed at the first
 * search, immutable, thread-safe.
 *
 * <pre>{@code
 * TextIndex texts = TextIndex.of(plan);
 * for (TextMatch match : texts.search("water \"joint study\"")) {
 *     System.out.println(match.path() + ": " + match.text());
 * }
 * }</pre>
 */
public final class TextIndex implements Serializable {

    /** The rank of a text: names and titles say most about a part, notes least. */
    private enum Rank {
        NAME,
        QUOTE,
        GLOSS,
        NOTE
    }

    /** The ranks of the attributes that are searched. */
    private static final Map<String, Rank> RANKS = Map.of(
            "title", Rank.NAME,
            "locality", Rank.NAME,
            "quote", Rank.QUOTE,
            "claim", Rank.QUOTE,
            "gloss", Rank.GLOSS,
            "titleGloss", Rank.GLOSS,
            "note", Rank.NOTE);

    /** The attributes that only repeat words of other parts. */
    private static final String REPEATED = "readFrom";

    private record Entry(
            Rank rank, Extensible part, DocumentPath path, LanguageTag language, String text, FoldedText folded) {}

    private record Found(Rank rank, TextMatch match) {}

    /** Collects the texts of a document. */
    private static final class Texts {

        private final List<Entry> entries = new ArrayList<>();
        private final Extensible document;

        Texts(Extensible document) {
            this.document = document;
            addAll(document, document, DocumentPath.root());
        }

        private void addAll(Object value, Extensible part, DocumentPath path) {
            AttributeTable.ofValue(value)
                    .ifPresent(table -> table.inOrder().forEach((key, attribute) -> {
                        if (!key.equals(REPEATED)) {
                            add(key, attribute, value, part, path.child(key));
                        }
                    }));
        }

        private void add(String key, PartAttribute attribute, Object owner, Extensible part, DocumentPath path) {
            Optional<Rank> rank = Optional.ofNullable(RANKS.get(key));
            List<?> values = attribute.values(owner);
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                if (value instanceof Names names) {
                    addNames(names, part, path);
                } else if (value instanceof LocalizedText texts) {
                    rank.ifPresent(known -> texts.byLanguage()
                            .forEach((language, text) -> add(known, part, path.child(language), language, text)));
                } else if (value instanceof String text && document instanceof Plan plan) {
                    rank.ifPresent(known -> add(known, part, path, plan.language(), text));
                } else if (value instanceof Extensible inner) {
                    addAll(inner, part == document ? inner : part, attribute.isList() ? path.child(i) : path);
                }
            }
        }

        private void addNames(Names names, Extensible part, DocumentPath path) {
            names.byLanguage().forEach((language, name) -> {
                DocumentPath at = path.child(language);
                add(Rank.NAME, part, at.child("text"), language, name.text());
                for (int i = 0; i < name.aliases().size(); i++) {
                    add(
                            Rank.NAME,
                            part,
                            at.child("aliases", i, "text"),
                            language,
                            name.aliases().get(i).text());
                }
            });
        }

        private void add(Rank rank, Extensible part, DocumentPath path, LanguageTag language, String text) {
            entries.add(new Entry(rank, part, path, language, text, FoldedText.of(text)));
        }
    }

    private final Extensible document;
    private final transient Lazy<List<Entry>> entries;

    private TextIndex(Extensible document) {
        this.document = document;
        this.entries = new Lazy<>(() -> new Texts(document).entries);
    }

    /**
     * Returns an index of the texts of a plan or register. Texts whose language the document does not say, such as the publisher
     * that a register cites, are not searched.
     */
    public static TextIndex of(Extensible document) {
        Objects.requireNonNull(document, "document");
        return new TextIndex(document);
    }

    /** Returns the indexed plan or register. */
    public Extensible document() {
        return document;
    }

    /** Returns the texts that have all words, best first, as {@link PlanIndex#search} describes. */
    public List<TextMatch> search(String words) {
        Objects.requireNonNull(words, "words");
        List<String> wanted = SearchWords.of(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.get().stream()
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

    /** Returns the document, as in {@code TextIndex{Plan{…}}}. */
    @Override
    public String toString() {
        return "TextIndex{" + document + "}";
    }

    private Object writeReplace() {
        return new SerialForm(document);
    }

    private record SerialForm(Extensible document) implements Serializable {
        private Object readResolve() {
            return of(document);
        }
    }
}
