package org.lmcplan.validate.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.document.ConfigurationFaultKind;
import org.lmcplan.validate.document.DocumentValue;
import org.lmcplan.validate.rule.Lookup;

/**
 * The properties that all of these kinds of parts have.
 *
 * @param kinds the kinds that a declared rule is about
 */
record SharedProperties(Set<PlanPart> kinds) {

    /** Returns the property of this name; reports it if not all kinds have it. */
    Optional<Property> require(String name, DocumentValue value) {
        Optional<Property> property = find(name);
        if (property.isEmpty()) {
            value.report(
                    ConfigurationFaultKind.UNKNOWN_PROPERTY, Map.of("property", name, "what", described()), hint(name));
        }
        return property;
    }

    /** Returns the property of this name if all kinds have it and its values take the same tests. */
    Optional<Property> find(String name) {
        List<Property> found = new ArrayList<>();
        for (PlanPart kind : kinds) {
            Optional<Property> property = find(kind, name);
            if (property.isEmpty() || (!found.isEmpty() && !found.get(0).isLike(property.get()))) {
                return Optional.empty();
            }
            found.add(property.get());
        }
        return joined(List.copyOf(kinds), found);
    }

    private static Optional<Property> find(PlanPart kind, String name) {
        Optional<Property> own = PartProperties.of(kind).find(name);
        int dot = name.indexOf('.');
        if (own.isPresent() || dot < 0) {
            return own;
        }
        // One step and no further: a rule is checked again only when the parts that its look-ups reach change.
        return PartProperties.of(kind)
                .find(name.substring(0, dot))
                .flatMap(head -> head.linked()
                        .flatMap(parts -> new SharedProperties(parts.kinds()).find(name.substring(dot + 1)))
                        .filter(further -> further.lookups().isEmpty())
                        .map(head::then));
    }

    /** From each part, reads the property that its own kind has. */
    private static Optional<Property> joined(List<PlanPart> kinds, List<Property> properties) {
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
                new Property(first.type(), first.isList(), codes, lookups, Optional.empty(), (part, context) -> {
                    int i = 0;
                    while (!PartProperties.isOf(kinds.get(i), part)) {
                        i++;
                    }
                    return properties.get(i).values().apply(part, context);
                }));
    }

    private Message described() {
        String codes = kinds.stream().map(PlanPart::code).collect(Collectors.joining(", "));
        return kinds.size() == 1
                ? Message.of("the kind {0}", "类型 {0} ", codes)
                : Message.of("each of the kinds {0}", "这些类型（{0}）的共有属性中", Message.verbatim(codes));
    }

    private Message hint(String name) {
        int dot = name.indexOf('.');
        String head = dot < 0 ? name : name.substring(0, dot);
        if (dot > 0 && kinds.stream().allMatch(kind -> PartProperties.of(kind).isByLanguage(head))) {
            String examples =
                    head + ".en" + (head.equals("names") ? ", names.en.status, names.en.source, names.en.aliases" : "");
            return Message.of("name a language, as in {0}", "请写明语言，如 {0}", examples);
        }
        SortedSet<String> known = new TreeSet<>();
        for (PlanPart kind : kinds) {
            PropertyTable<?> table = PartProperties.of(kind);
            known.addAll(table.names());
            table.find(head)
                    .flatMap(Property::linked)
                    .ifPresent(parts -> parts.kinds()
                            .forEach(
                                    to -> PartProperties.of(to).names().forEach(rest -> known.add(head + "." + rest))));
        }
        known.removeIf(other -> find(other).isEmpty());
        SortedSet<String> below = known.tailSet(head + ".").headSet(head + "/");
        return DocumentValue.suggestion(name, dot > 0 && !below.isEmpty() ? below : known);
    }
}
