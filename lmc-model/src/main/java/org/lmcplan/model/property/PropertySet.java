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
 * The properties that all of these kinds of parts have.
 *
 * @param kinds the kinds; at least one
 */
public record PropertySet(Set<PartKind> kinds) {

    /** The largest length of a name. */
    public static final int LONGEST = 200;

    /** Returns the property of this name if all kinds have it and its values take the same tests. */
    public Optional<PropertyPath> find(String name) {
        List<PropertyPath> found = new ArrayList<>();
        for (PartKind kind : kinds) {
            Optional<PropertyPath> path = find(kind, name);
            if (path.isEmpty() || (!found.isEmpty() && !found.get(0).isLike(path.get()))) {
                return Optional.empty();
            }
            found.add(path.get());
        }
        return Optional.of(PropertyPath.joined(found));
    }

    private static Optional<PropertyPath> find(PartKind kind, String name) {
        PropertyTable table = PartProperties.of(kind.type());
        Optional<PropertyPath> own = table.find(name).map(property -> PropertyPath.of(kind, property));
        for (int dot = name.indexOf('.'); own.isEmpty() && dot > 0; dot = name.indexOf('.', dot + 1)) {
            String rest = name.substring(dot + 1);
            own = table.find(name.substring(0, dot)).flatMap(head -> head.link()
                    .flatMap(link -> new PropertySet(link.kinds()).find(rest))
                    .map(next -> PropertyPath.through(kind, head, next)));
        }
        return own;
    }

    /** Describes the kinds, for a message such as "'colour' is not a property of the kind commitment". */
    public Message described() {
        String codes = kinds.stream().map(PartKind::code).collect(Collectors.joining(", "));
        return kinds.size() == 1
                ? Message.of("the kind {0}", "类型 {0} ", codes)
                : Message.of("each of the kinds {0}", "这些类型（{0}）的共有属性中", Message.verbatim(codes));
    }

    /** Returns what to write instead of a name that is not known, with at most so many links to other parts. */
    public Message hint(String name, int mostSteps) {
        int dot = name.lastIndexOf('.');
        String head = dot < 0 ? name : name.substring(0, dot);
        String first = name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.'));
        if (dot > 0 && kinds.stream().allMatch(kind -> PartProperties.of(kind.type()).isByLanguage(first))) {
            String examples =
                    first + ".en" + (first.equals("names") ? ", names.en.status, names.en.source, names.en.aliases" : "");
            return Message.of("name a language, as in {0}", "请写明语言，如 {0}", examples);
        }
        SortedSet<String> known = new TreeSet<>(names());
        Optional<PropertyPath> leading = dot < 0 ? Optional.empty() : find(head);
        leading.ifPresent(path -> new PropertySet(path.kinds()).names().forEach(rest -> known.add(head + "." + rest)));
        known.removeIf(other -> find(other).filter(path -> path.steps(false) <= mostSteps).isEmpty());
        SortedSet<String> below = known.tailSet(head + ".").headSet(head + "/");
        return WordHint.nearest(name, dot > 0 && !below.isEmpty() ? below : known);
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        kinds.forEach(kind -> names.addAll(PartProperties.of(kind.type()).names()));
        return names;
    }
}
