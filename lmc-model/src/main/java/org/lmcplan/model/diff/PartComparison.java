package org.lmcplan.model.diff;

import java.util.List;
import java.util.function.Supplier;
import org.lmcplan.model.SectionNumber;

/** The comparison of one part that is in both plans. Adds its changes to those found so far. */
final class PartComparison {

    private final Supplier<Match> part; // created only if something changed
    private final SectionMapping mapping;
    private final List<Change> changes;
    private final StepCounter steps;

    PartComparison(Supplier<Match> part, SectionMapping mapping, List<Change> changes, StepCounter steps) {
        this.part = part;
        this.mapping = mapping;
        this.changes = changes;
        this.steps = steps;
    }

    Match part() {
        return part.get();
    }

    SectionMapping mapping() {
        return mapping;
    }

    void add(Change change) {
        changes.add(change);
    }

    boolean differ(Object before, Object after) {
        steps.step();
        return !before.equals(after);
    }

    /** Adds a change if two values differ, with both in their written form. */
    void property(String name, List<?> before, List<?> after) {
        if (differ(before, after)) {
            note(name, before, after);
        }
    }

    /** Adds a change of two values that differ, at least in meaning. */
    void note(String name, List<?> before, List<?> after) {
        add(new PropertyChanged(part(), name, written(before), written(after)));
    }

    /** Adds a move if the part is no longer in the same section, regardless of the number of that section. */
    void section(SectionNumber before, SectionNumber after) {
        steps.step();
        if (!mapping.same(before, after)) {
            add(new Moved(part(), before, after));
        }
    }

    private static List<String> written(List<?> values) {
        return values.stream().map(ValueFormat::of).toList();
    }
}
