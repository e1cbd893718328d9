package org.lmcplan.model.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lmcplan.model.problem.Message;

/**
 * The properties that these kinds of parts have.
 *
 * @param kinds the kinds; at least one
 * @param ofAll whether only properties count that all of them have; otherwise one suffices, and the other parts have no value
 */
public record PropertySet(Set<PartKind> kinds, boolean ofAll) {

    /** The largest length of a name. */
    public static final int LONGEST = 200;

    /** Returns the properties of the parts that a property leads to. */
    public static PropertySet behind(PropertyPath path) {
        return new PropertySet(path.kinds(), false);
    }

    /** Returns the property of this name if enough kinds have it and its values take the same tests. */
    public Optional<PropertyPath> find(String name) {
        List<PropertyPath> found = new ArrayList<>();
        for (PartKind kind : kinds) {
            Optional<PropertyPath> path = find(kind, name);
            if (path.isEmpty() ? ofAll : !found.isEmpty() && !found.get(0).isLike(path.get())) {
                return Optional.empty();
            }
            path.ifPresent(found::add);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(PropertyPath.joined(found));
    }

    private static Optional<PropertyPath> find(PartKind kind, String name) {
        PropertyTable table = PartProperties.of(kind.type());
        Optional<PropertyPath> own = table.find(name).map(property -> PropertyPath.of(kind, property));
        for (int dot = name.indexOf('.'); own.isEmpty() && dot > 0; dot = name.indexOf('.', dot + 1)) {
            String rest = name.substring(dot + 1);
            own = table.find(name.substring(0, dot))
                    .flatMap(head -> head.link()
                            .flatMap(link -> new PropertySet(link.kinds(), false).find(rest))
                            .map(next -> PropertyPath.through(kind, head, next)));
        }
        return own;
    }

    /** Describes the kinds, for a message such as "'colour' is not a property of the kind commitment". */
    public Message described() {
        String codes = kinds.stream().map(PartKind::code).collect(Collectors.joining(", "));
        return kinds.size() == 1
                ? Message.of("the kind {0}", "类型 {0} ", codes)
                : ofAll
                        ? Message.of("each of the kinds {0}", "这些类型（{0}）的共有属性中", Message.verbatim(codes))
                        : Message.of("any of the kinds {0}", "类型 {0} ", Message.verbatim(codes));
    }

    /** Returns what to write instead of a name that is not known, with at most so many links to other parts. */
    public Message hint(String name, int mostSteps) {
        Message others = otherNames(name, mostSteps);
        List<String> having = kinds.stream()
                .filter(kind -> find(kind, name).isPresent())
                .map(PartKind::code)
                .toList();
        if (having.isEmpty() || find(name).isPresent()) {
            return others;
        } else if (!ofAll || having.size() == kinds.size()) {
            return Message.of("its values differ from kind to kind; choose one kind", "各类型的取值不同，请只选一种类型");
        }
        return Message.of(
                "only these have it: {0}; {1}", "仅有：{0}；{1}", Message.verbatim(String.join(", ", having)), others);
    }

    private Message otherNames(String name, int mostSteps) {
        String first = name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.'));
        boolean isByLanguage =
                kinds.stream().anyMatch(kind -> PartProperties.of(kind.type()).isByLanguage(first));
        if (isByLanguage && !first.equals(name)) {
            String examples = first + ".en"
                    + (first.equals("names") ? ", names.en.status, names.en.source, names.en.aliases" : "");
            return Message.of("name a language, as in {0}", "请写明语言，如 {0}", examples);
        }
        SortedSet<String> known = new TreeSet<>(names());
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            SortedSet<String> below = below(name.substring(0, dot), mostSteps);
            if (!below.isEmpty()) {
                return WordHint.nearest(name, below);
            }
        }
        known.removeIf(other -> !isReached(other, mostSteps));
        if (known.isEmpty()) {
            return Message.of("these kinds have no property in common; choose one kind", "这些类型没有共同的属性，请只选一种类型");
        }
        return WordHint.nearest(name, known);
    }

    /** Returns the names of the properties that a property leads to. */
    private SortedSet<String> below(String head, int mostSteps) {
        SortedSet<String> below = new TreeSet<>(
                names().stream().filter(name -> name.startsWith(head + ".")).toList());
        find(head)
                .filter(path -> !path.kinds().isEmpty())
                .ifPresent(path -> behind(path).names().forEach(rest -> below.add(head + "." + rest)));
        below.removeIf(name -> !isReached(name, mostSteps));
        return below;
    }

    private boolean isReached(String name, int mostSteps) {
        return find(name).filter(path -> path.steps(false) <= mostSteps).isPresent();
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        kinds.forEach(kind -> names.addAll(PartProperties.of(kind.type()).names()));
        return names;
    }
}
