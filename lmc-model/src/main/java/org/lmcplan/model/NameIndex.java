package org.lmcplan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.lmcplan.model.text.FoldedText;

/** Finds elements by their names. */
final class NameIndex {

    private record Entry(int order, NameMatch match) {}

    private final NavigableMap<String, List<Entry>> byName = new TreeMap<>();
    private int size;

    NameIndex(List<NamedElement> elements) {
        for (NamedElement element : elements) {
            element.names().byLanguage().forEach((language, name) -> {
                add(new NameMatch(element, language, name.text(), false));
                name.aliases().forEach(alias -> add(new NameMatch(element, language, alias.text(), true)));
            });
        }
    }

    private void add(NameMatch match) {
        byName.computeIfAbsent(FoldedText.fold(match.name()), any -> new ArrayList<>())
                .add(new Entry(size++, match));
    }

    List<NameMatch> find(String name) {
        return byName.getOrDefault(FoldedText.fold(name), List.of()).stream()
                .map(Entry::match)
                .toList();
    }

    /** Returns the names that start like this, in the order of the plan. */
    List<NameMatch> startingWith(String prefix) {
        String folded = FoldedText.fold(prefix);
        return byName.tailMap(folded, true).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(folded))
                .flatMap(entry -> entry.getValue().stream())
                .sorted((a, b) -> Integer.compare(a.order, b.order))
                .map(Entry::match)
                .toList();
    }
}
