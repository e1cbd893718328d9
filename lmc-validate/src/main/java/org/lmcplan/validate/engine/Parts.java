package org.lmcplan.validate.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.rule.Part;
import org.lmcplan.validate.rule.PlanHead;

/** The parts of one plan, in the order of the document and by what they are looked up. Immutable; shared between versions. */
public final class Parts {

    private final Map<PartKind, List<Part>> byKind;
    private final PerShelf<PartIndex> shelves;

    Parts(Map<PartKind, List<Part>> byKind, PerShelf<PartIndex> shelves) {
        this.byKind = byKind;
        this.shelves = shelves;
    }

    public static Parts of(Plan plan) {
        Map<PartKind, List<Part>> byKind = new EnumMap<>(PartKind.class);
        PerShelf<PartIndex.Filler> fillers = PerShelf.filledBy(PartIndex.Filler::new);
        for (PartKind kind : PartKind.values()) {
            List<Part> parts = new ArrayList<>();
            for (Object value : kind.of(plan)) {
                Part part = new Part(kind, value, Places.of(parts.size()));
                parts.add(part);
                LookupKey.of(value, (shelf, key) -> fillers.on(shelf).file(key, part));
            }
            byKind.put(kind, Collections.unmodifiableList(parts));
        }
        return new Parts(byKind, fillers.map(PartIndex.Filler::done));
    }

    /** All parts of a kind. */
    public List<Part> of(PartKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    public PlanHead head() {
        return (PlanHead) of(PartKind.PLAN).get(0).value();
    }

    /** The parts that are filed there. */
    public List<Part> at(LookupKey shelf, Object key) {
        return shelves.on(shelf).at(key);
    }

    PerShelf<PartIndex> shelves() {
        return shelves;
    }

    /** Where a part stands in the document. */
    public DocumentPath path(Part part) {
        List<Part> parts = of(part.kind());
        int index = Places.index(part.place());
        if (index < 0 || index >= parts.size() || parts.get(index).place() != part.place()) {
            index = Collections.binarySearch(parts, part, Part.IN_DOCUMENT);
        }
        return part.kind().path(index);
    }
}
