package org.lmcplan.model.problem;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.text.NullCheck;

/**
 * A plan or register as far as it could be read: without the entries of its lists that have faults, and complete if there are
 * none. Use it to check and show the rest, not in place of the whole: whatever was left out is missing from the value.
 *
 * <p>An entry with a fault anywhere in it is left out as a whole, so that all entries in the value are as they are in the
 * document. Entries after it have other indexes in the value than in the document: see {@link #inDocument}.
 *
 * @param value the value without what was left out
 * @param omissions the entries that were left out, in the order of the document
 * @param unfinishedLists the keys of lists of which an unknown number of entries is missing, such as those after a syntax error
 * @param lacksAttributes whether something outside the lists was left out
 * @param <T> {@code Plan} or {@code Register}
 */
public record PartialValue<T>(T value, List<Omission> omissions, Set<String> unfinishedLists, boolean lacksAttributes)
        implements Serializable {

    /** Copies the lists. */
    public PartialValue {
        requireNonNull(value, "value");
        omissions = NullCheck.listOf(omissions, "omissions");
        unfinishedLists = Set.copyOf(NullCheck.elements(unfinishedLists, "unfinishedLists"));
    }

    /** Returns a value of which nothing was left out. */
    public static <T> PartialValue<T> complete(T value) {
        return new PartialValue<>(value, List.of(), Set.of(), false);
    }

    /** Whether nothing was left out. */
    public boolean isComplete() {
        return omissions.isEmpty() && unfinishedLists.isEmpty() && !lacksAttributes;
    }

    /** Whether entries of this list are missing. */
    public boolean lacks(String list) {
        requireNonNull(list, "list");
        return unfinishedLists.contains(list)
                || omissions.stream().anyMatch(omission -> omission.list().equals(list));
    }

    /** Whether an entry of this list is missing that certainly has this name. */
    public boolean lacks(String list, String name) {
        requireNonNull(list, "list");
        requireNonNull(name, "name");
        return omissions.stream()
                .anyMatch(omission -> omission.list().equals(list)
                        && omission.name().filter(name::equals).isPresent());
    }

    /** Whether the entry of this list with this name may be among those that are missing. */
    public boolean mayLack(String list, String name) {
        requireNonNull(list, "list");
        requireNonNull(name, "name");
        return unfinishedLists.contains(list)
                || omissions.stream()
                        .anyMatch(omission -> omission.list().equals(list)
                                && omission.name().map(name::equals).orElse(true));
    }

    /**
     * Returns the path in the document of what is at this path in the value. Source maps know paths in the document; the paths
     * in reports on partial values are already of this kind.
     */
    public DocumentPath inDocument(DocumentPath inValue) {
        requireNonNull(inValue, "inValue");
        List<String> segments = inValue.segments();
        if (segments.size() < 2) {
            return inValue;
        }
        String list = segments.get(0);
        if (!segments.get(1).matches("[0-9]{1,9}")) {
            return inValue; // a path below an attribute of the document itself
        }
        int index = Integer.parseInt(segments.get(1));
        for (Omission omission : omissions) {
            if (omission.list().equals(list) && omission.index() <= index) {
                index++;
            }
        }
        DocumentPath path = DocumentPath.root().child(list, index);
        return path.child(segments.subList(2, segments.size()).toArray());
    }

    /** What was left out, such as {@code without /commitments/3 (4.1-2), other entries of mechanisms, some attributes}. */
    @Override
    public String toString() {
        Stream<String> entries = omissions.stream().map(Omission::toString);
        Stream<String> lists = unfinishedLists.stream().sorted().map(list -> "other entries of " + list);
        Stream<String> attributes = lacksAttributes ? Stream.of("some attributes") : Stream.empty();
        return isComplete()
                ? "complete"
                : Stream.of(entries, lists, attributes)
                        .flatMap(parts -> parts)
                        .collect(Collectors.joining(", ", "without ", ""));
    }
}
