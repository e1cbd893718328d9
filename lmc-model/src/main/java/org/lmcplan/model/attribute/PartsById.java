package org.lmcplan.model.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lmcplan.model.text.NearestWord;

/**
 * The parts of a document, found by their ids to be changed. In a document with errors, several parts may have the same id.
 *
 * @param document the word for the document in messages
 * @param kinds the kinds of parts that it can have
 * @param word returns the word for a part of a kind
 * @param entries the parts, kind by kind
 * @param <K> the type of the kinds
 * @param <P> the type of the parts
 */
public record PartsById<K, P>(String document, List<K> kinds, Function<K, String> word, List<Entry<K, P>> entries) {

    private static final int MOST_WORDS = 2;

    /**
     * A part.
     *
     * @param kind its kind
     * @param index its index among the parts of that kind
     * @param id its id
     * @param part the part
     */
    public record Entry<K, P>(K kind, int index, String id, P part) {}

    /** Lists the parts of a document. */
    public static <K, P> PartsById<K, P> of(
            String document,
            List<K> kinds,
            Function<K, String> word,
            Function<K, List<? extends P>> parts,
            Function<P, String> id) {
        List<Entry<K, P>> entries = new ArrayList<>();
        for (K kind : kinds) {
            List<? extends P> ofKind = parts.apply(kind);
            IntStream.range(0, ofKind.size())
                    .forEach(i -> entries.add(new Entry<>(kind, i, id.apply(ofKind.get(i)), ofKind.get(i))));
        }
        return new PartsById<>(document, List.copyOf(kinds), word, List.copyOf(entries));
    }

    /**
     * Returns the part of one of these kinds that has this id.
     *
     * @throws IllegalArgumentException if there is no such part, or more than one
     */
    public Entry<K, P> find(Predicate<? super K> wanted, Object id) {
        List<Entry<K, P>> found =
                of(wanted).filter(each -> each.id().equals(id.toString())).toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException("the " + document + " has " + found.size() + " parts with the id " + id
                    + "; give each an id of its own first");
        }
        return found.stream().findFirst().orElseThrow(() -> new IllegalArgumentException(missing(wanted, id)));
    }

    /**
     * Checks that an id can replace another one.
     *
     * @throws IllegalArgumentException if one is the id of a commitment and the other is not
     */
    public static void requireSameForm(Object from, Object to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!from.getClass().equals(to.getClass())) {
            throw new IllegalArgumentException("the id " + from + " cannot become " + to
                    + ": a commitment has an id like 4.2.12-2, any other element one like leaders-meeting");
        }
    }

    /** Returns whether a part of one of these kinds has this id. */
    public boolean has(Predicate<? super K> wanted, Object id) {
        return of(wanted).anyMatch(each -> each.id().equals(id.toString()));
    }

    /**
     * Returns the parts of the kind of an entry, with the entry changed.
     *
     * @param type the type of the parts of its kind
     * @param idOf returns the id of a changed part
     * @throws IllegalArgumentException if the change returns a part of another kind or with another id
     */
    public <E extends P> List<P> changed(
            Entry<K, P> entry, Class<E> as, Class<?> type, Function<P, String> idOf, UnaryOperator<E> change) {
        E changed = Objects.requireNonNull(
                change.apply(as.cast(entry.part())), () -> "the change of " + entry.id() + " returned null");
        String subject = "the change of the " + word.apply(entry.kind()) + " " + entry.id() + " returned ";
        if (!type.isInstance(changed)) {
            throw new IllegalArgumentException(subject + "a part of another kind: " + changed);
        }
        if (!idOf.apply(changed).equals(entry.id())) {
            throw new IllegalArgumentException(subject + "one with the id " + idOf.apply(changed)
                    + "; to change an id and all references to it, use renaming");
        }
        List<P> parts =
                new ArrayList<>(of(entry.kind()::equals).map(Entry::part).toList());
        parts.set(entry.index(), changed);
        return parts;
    }

    /**
     * Checks a renaming of these parts.
     *
     * @throws IllegalArgumentException if it gives a part of one of these kinds the id of another one that keeps its id
     */
    public void requireFree(Predicate<? super K> renamed, PartsById<K, P> after) {
        List<Entry<K, P>> before = of(renamed).toList();
        List<String> ids = after.of(renamed).map(Entry::id).toList();
        Map<String, K> kept = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).equals(before.get(i).id())) {
                kept.put(ids.get(i), before.get(i).kind());
            }
        }
        for (int i = 0; i < ids.size(); i++) {
            K other = kept.get(ids.get(i));
            if (other != null && !ids.get(i).equals(before.get(i).id())) {
                throw taken(before.get(i).id(), ids.get(i), "another " + word.apply(other));
            }
        }
    }

    /** Returns the exception for a renaming to an id that is in use. */
    public IllegalArgumentException taken(Object from, Object to, String by) {
        return new IllegalArgumentException(
                from + " cannot become " + to + ": the " + document + " has " + by + " with this id");
    }

    private Stream<Entry<K, P>> of(Predicate<? super K> wanted) {
        return entries.stream().filter(each -> wanted.test(each.kind()));
    }

    private String missing(Predicate<? super K> wanted, Object id) {
        List<String> words = kinds.stream().filter(wanted).map(word).toList();
        String what = words.isEmpty() || words.size() > MOST_WORDS ? "part" : String.join(" or ", words);
        String explanation = entries.stream()
                .filter(each -> each.id().equals(id.toString()))
                .findFirst()
                .map(other -> ": it is the id of a " + word.apply(other.kind()))
                .orElseGet(() -> NearestWord.find(
                                id.toString(), of(wanted).map(Entry::id).toList())
                        .map(near -> "; did you mean " + near + "?")
                        .orElse(""));
        return "the " + document + " has no " + what + " " + id + explanation;
    }
}
