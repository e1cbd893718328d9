package org.lmcplan.validate.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.config.ConfigurationFaultKind;
import org.lmcplan.validate.config.Faults;
import org.lmcplan.validate.config.Nearest;
import org.lmcplan.validate.rule.Lookup;

/** The kinds of parts that a declared rule is about, and the properties that all of them have. */
final class Selection {

    private final Set<Kind> kinds;

    Selection(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    Set<Kind> kinds() {
        return kinds;
    }

    /** The property of this name; reported where not all kinds have it. */
    Optional<Property> require(String name, DocumentPath path, Faults faults) {
        Optional<Property> property = find(name);
        if (property.isEmpty()) {
            faults.add(
                    ConfigurationFaultKind.UNKNOWN_PROPERTY,
                    path,
                    Map.of("property", Message.excerpt(name), "what", what()),
                    hint(name));
        }
        return property;
    }

    /** The property of this name, if all kinds have it and with values that can be asked alike. */
    Optional<Property> find(String name) {
        List<Property> found = new ArrayList<>();
        for (Kind kind : kinds) {
            Optional<Property> property = find(kind, name);
            if (property.isEmpty() || (!found.isEmpty() && !found.get(0).isLike(property.get()))) {
                return Optional.empty();
            }
            found.add(property.get());
        }
        return joined(List.copyOf(kinds), found);
    }

    private static Optional<Property> find(Kind kind, String name) {
        Optional<Property> own = Properties.of(kind).find(name);
        int dot = name.indexOf('.');
        if (own.isPresent() || dot < 0) {
            return own;
        }
        // One step to other parts and no further: what a rule sees must be what makes it be asked again.
        return Properties.of(kind)
                .find(name.substring(0, dot))
                .flatMap(head -> head.follow()
                        .flatMap(follow -> new Selection(follow.to()).find(name.substring(dot + 1)))
                        .filter(further -> further.lookups().isEmpty())
                        .map(head::then));
    }

    /** Asks each part for the property of its own kind. */
    private static Optional<Property> joined(List<Kind> kinds, List<Property> properties) {
        if (properties.size() <= 1) {
            return properties.stream().findFirst();
        }
        SortedSet<String> codes = new TreeSet<>();
        Set<Lookup> lookups = new TreeSet<>();
        properties.forEach(property -> {
            codes.addAll(property.codes());
            lookups.addAll(property.lookups());
        });
        Property first = properties.get(0);
        return Optional.of(
                new Property(first.type(), first.many(), codes, lookups, Optional.empty(), (part, context) -> {
                    int i = 0;
                    while (!kinds.get(i).holds(part)) {
                        i++;
                    }
                    return properties.get(i).values().of(part, context);
                }));
    }

    private Message what() {
        String codes = kinds.stream().map(Kind::code).collect(Collectors.joining(", "));
        return Message.of(kinds.size() == 1 ? "the kind {0}" : "all of the kinds {0}", "{0}", Message.verbatim(codes));
    }

    private Message hint(String name) {
        int dot = name.indexOf('.');
        String head = dot < 0 ? name : name.substring(0, dot);
        if (dot > 0 && kinds.stream().allMatch(kind -> Properties.of(kind).isByLanguage(head))) {
            String examples =
                    head + ".en" + (head.equals("names") ? ", names.en.status, names.en.source, names.en.aliases" : "");
            return Message.of("name a language, as in {0}", "请写明语言，如 {0}", Message.verbatim(examples));
        }
        SortedSet<String> known = new TreeSet<>();
        for (Kind kind : kinds) {
            PropertyTable<?> table = Properties.of(kind);
            known.addAll(table.names());
            table.find(head)
                    .flatMap(Property::follow)
                    .ifPresent(follow -> follow.to()
                            .forEach(to -> Properties.of(to).names().forEach(rest -> known.add(head + "." + rest))));
        }
        known.removeIf(other -> find(other).isEmpty());
        SortedSet<String> below = known.tailSet(head + ".").headSet(head + "/");
        return Nearest.hint(name, dot > 0 && !below.isEmpty() ? below : known);
    }
}
