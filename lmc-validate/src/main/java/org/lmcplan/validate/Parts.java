package org.lmcplan.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;

/** The parts of one plan, in the order of the document and by what they are looked up. Immutable; shared between versions. */
final class Parts {

    private final Map<PartKind, List<Part>> byKind;
    private final PerShelf<Postings> shelves;

    Parts(Map<PartKind, List<Part>> byKind, PerShelf<Postings> shelves) {
        this.byKind = byKind;
        this.shelves = shelves;
    }

    static Parts of(Plan plan) {
        Map<PartKind, List<Part>> byKind = new EnumMap<>(PartKind.class);
        PerShelf<Postings.Filler> fillers = PerShelf.filledBy(Postings.Filler::new);
        for (PartKind kind : PartKind.values()) {
            List<Part> parts = new ArrayList<>();
            for (Object value : kind.of(plan)) {
                Part part = new Part(kind, value, Places.of(parts.size()));
                parts.add(part);
                Shelf.of(value, (shelf, key) -> fillers.on(shelf).file(key, part));
            }
            byKind.put(kind, Collections.unmodifiableList(parts));
        }
        return new Parts(byKind, fillers.map(Postings.Filler::done));
    }

    /** All parts of a kind. */
    List<Part> of(PartKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    PlanHead head() {
        return (PlanHead) of(PartKind.PLAN).get(0).value();
    }

    /** The parts that are filed there. */
    List<Part> at(Shelf shelf, Object key) {
        return shelves.on(shelf).at(key);
    }

    PerShelf<Postings> shelves() {
        return shelves;
    }

    /** Where a part stands in the document. */
    DocumentPath path(Part part) {
        List<Part> parts = of(part.kind());
        int index = Places.index(part.place());
        if (index < 0 || index >= parts.size() || parts.get(index).place() != part.place()) {
            index = Collections.binarySearch(parts, part, Part.IN_DOCUMENT);
        }
        return part.kind().path(index);
    }
}
