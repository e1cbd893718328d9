package org.lmcplan.validate.engine.incremental;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.validate.rule.PlanHead;

/** The difference between the parts of a plan and of a changed plan, which shares the parts that are the same. */
final class PartsUpdate {

    private final IndexedParts before;
    private final Map<PlanPart, List<IndexedPart>> byKind = new EnumMap<>(PlanPart.class);
    private final List<IndexedPart> removed = new ArrayList<>();
    private final List<IndexedPart> added = new ArrayList<>();
    private final Set<PlanPart> moved = EnumSet.noneOf(PlanPart.class);
    private final boolean byIdentity;
    private boolean noRoom;

    private PartsUpdate(IndexedParts before, Plan old, Plan after, boolean byIdentity) {
        this.before = before;
        this.byIdentity = byIdentity;
        for (PlanPart kind : PlanPart.values()) {
            byKind.put(
                    kind,
                    update(kind, before.of(kind), IndexedParts.values(kind, old), IndexedParts.values(kind, after)));
        }
    }

    /**
     * Compares the parts; empty if more were inserted at one position than there are numbers left, so that all must be
     * indexed again.
     *
     * @param byIdentity whether an equal element that is another object counts as changed, as it does for a plan index
     */
    static Optional<PartsUpdate> of(IndexedParts before, Plan old, Plan after, boolean byIdentity) {
        PartsUpdate update = new PartsUpdate(before, old, after, byIdentity);
        return update.noRoom ? Optional.empty() : Optional.of(update);
    }

    /** The parts that were removed or replaced. */
    List<IndexedPart> removed() {
        return removed;
    }

    /** The parts that were added or replace others. */
    List<IndexedPart> added() {
        return added;
    }

    /** Whether parts moved to another index of their list. */
    boolean moved() {
        return !moved.isEmpty();
    }

    /** The kinds of the parts that were added or removed. */
    Set<PlanPart> kinds() {
        Set<PlanPart> kinds = EnumSet.noneOf(PlanPart.class);
        added.forEach(part -> kinds.add(part.kind()));
        removed.forEach(part -> kinds.add(part.kind()));
        return kinds;
    }

    IndexedParts after() {
        PerLookupKey<PartIndex.Editor> editors = before.indexes().map(PartIndex.Editor::new);
        for (IndexedPart part : removed) {
            LookupKey.visit(part, (key, value) -> editors.get(key).remove(value, part));
        }
        for (IndexedPart part : added) {
            LookupKey.visit(part, (key, value) -> editors.get(key).add(value, part));
        }
        return new IndexedParts(byKind, editors.map(PartIndex.Editor::build));
    }

    /** Compares arrays of the values, which takes much less time than going through the parts. */
    private List<IndexedPart> update(
            PlanPart kind,
            List<IndexedPart> old,
            List<? extends Extensible> oldValues,
            List<? extends Extensible> values) {
        Object[] was = oldValues.toArray();
        Object[] is = values.toArray();
        int common = Math.min(was.length, is.length);
        int from = 0;
        while (from < common && same(was[from], is[from])) {
            from++;
        }
        if (from == was.length && from == is.length) {
            return old;
        }
        int rest = 0; // how many are the same at the end
        while (rest < common - from && same(was[was.length - 1 - rest], is[is.length - 1 - rest])) {
            rest++;
        }
        List<IndexedPart> parts = new ArrayList<>(values.size());
        parts.addAll(old.subList(0, from));
        if (old.size() == values.size()) {
            for (int i = from; i < old.size() - rest; i++) {
                parts.add(same(was[i], is[i]) ? old.get(i) : replace(old.get(i), values.get(i)));
            }
        } else {
            moved.add(kind);
            removed.addAll(old.subList(from, old.size() - rest));
            insert(kind, old, from, rest, values, parts);
        }
        parts.addAll(old.subList(old.size() - rest, old.size()));
        return Collections.unmodifiableList(parts);
    }

    private IndexedPart replace(IndexedPart part, Extensible value) {
        IndexedPart changed = new IndexedPart(part.kind(), value, part.order());
        removed.add(part);
        added.add(changed);
        return changed;
    }

    private void insert(
            PlanPart kind,
            List<IndexedPart> old,
            int from,
            int rest,
            List<? extends Extensible> values,
            List<IndexedPart> parts) {
        int count = values.size() - rest - from;
        long low = from == 0 ? 0 : old.get(from - 1).order();
        long high = rest == 0
                ? low + OrderNumbers.of(count)
                : old.get(old.size() - rest).order();
        long step = (high - low) / (count + 1L);
        noRoom |= count > 0 && step == 0;
        for (int i = 0; i < count; i++) {
            IndexedPart part = new IndexedPart(kind, values.get(from + i), low + step * (i + 1L));
            parts.add(part);
            added.add(part);
        }
    }

    private boolean same(Object old, Object value) {
        boolean mayBeEqual = !byIdentity || value instanceof PlanHead;
        return old == value || (mayBeEqual && old.equals(value));
    }
}
