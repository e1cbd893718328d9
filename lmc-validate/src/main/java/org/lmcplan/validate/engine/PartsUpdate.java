package org.lmcplan.validate.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.rule.Part;

/** Finds what differs between the parts of a plan and a changed plan, and brings the parts up to date. */
public final class PartsUpdate {

    private final Parts before;
    private final Map<PartKind, List<Part>> byKind = new EnumMap<>(PartKind.class);
    private final List<Part> gone = new ArrayList<>();
    private final List<Part> come = new ArrayList<>();
    private final Set<PartKind> shifted = EnumSet.noneOf(PartKind.class);
    private final boolean byIdentity;
    private boolean crowded;

    private PartsUpdate(Parts before, Plan after, boolean byIdentity) {
        this.before = before;
        this.byIdentity = byIdentity;
        for (PartKind kind : PartKind.values()) {
            byKind.put(kind, update(kind, before.of(kind), kind.of(after)));
        }
    }

    /**
     * The update; empty where so much was inserted at one place that the parts are to be made anew.
     *
     * @param byIdentity whether an equal element that is not the same object counts as another, as it does to an index
     */
    public static Optional<PartsUpdate> of(Parts before, Plan after, boolean byIdentity) {
        PartsUpdate update = new PartsUpdate(before, after, byIdentity);
        return update.crowded ? Optional.empty() : Optional.of(update);
    }

    /** The parts that are no more, those included that others replaced. */
    public List<Part> gone() {
        return gone;
    }

    /** The parts that are new, those included that replace others. */
    public List<Part> come() {
        return come;
    }

    /** Whether parts moved to another index of their list. */
    public boolean shifted() {
        return !shifted.isEmpty();
    }

    /** The kinds of which parts came or went. */
    public Set<PartKind> kinds() {
        Set<PartKind> kinds = EnumSet.noneOf(PartKind.class);
        come.forEach(part -> kinds.add(part.kind()));
        gone.forEach(part -> kinds.add(part.kind()));
        return kinds;
    }

    /** The parts of the changed plan. */
    public Parts after() {
        PerShelf<PartIndex.Editor> editors = before.shelves().map(PartIndex.Editor::new);
        for (Part part : gone) {
            LookupKey.of(part.value(), (shelf, key) -> editors.on(shelf).remove(key, part));
        }
        for (Part part : come) {
            LookupKey.of(part.value(), (shelf, key) -> editors.on(shelf).add(key, part));
        }
        return new Parts(byKind, editors.map(PartIndex.Editor::done));
    }

    private List<Part> update(PartKind kind, List<Part> old, List<?> values) {
        int common = Math.min(old.size(), values.size());
        int from = 0;
        while (from < common && same(old.get(from), values.get(from))) {
            from++;
        }
        if (from == old.size() && from == values.size()) {
            return old;
        }
        int rest = 0; // so many at the end are the same
        while (rest < common - from && same(old.get(old.size() - 1 - rest), values.get(values.size() - 1 - rest))) {
            rest++;
        }
        List<Part> parts = new ArrayList<>(values.size());
        parts.addAll(old.subList(0, from));
        if (old.size() == values.size()) {
            for (int i = from; i < old.size() - rest; i++) {
                parts.add(replace(old.get(i), values.get(i)));
            }
        } else {
            shifted.add(kind);
            gone.addAll(old.subList(from, old.size() - rest));
            insert(kind, old, from, rest, values, parts);
        }
        parts.addAll(old.subList(old.size() - rest, old.size()));
        return Collections.unmodifiableList(parts);
    }

    private Part replace(Part part, Object value) {
        if (same(part, value)) {
            return part;
        }
        Part changed = new Part(part.kind(), value, part.place());
        gone.add(part);
        come.add(changed);
        return changed;
    }

    private void insert(PartKind kind, List<Part> old, int from, int rest, List<?> values, List<Part> parts) {
        int count = values.size() - rest - from;
        long low = from == 0 ? 0 : old.get(from - 1).place();
        long high =
                rest == 0 ? low + Places.of(count) : old.get(old.size() - rest).place();
        long step = (high - low) / (count + 1L);
        crowded |= count > 0 && step == 0;
        for (int i = 0; i < count; i++) {
            Part part = new Part(kind, values.get(from + i), low + step * (i + 1L));
            parts.add(part);
            come.add(part);
        }
    }

    private boolean same(Part part, Object value) {
        boolean mayBeEqual = !byIdentity || part.kind() == PartKind.PLAN;
        return part.value() == value || (mayBeEqual && part.value().equals(value));
    }
}
