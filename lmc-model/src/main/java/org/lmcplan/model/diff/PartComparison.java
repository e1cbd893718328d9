package org.lmcplan.model.diff;

import java.util.List;
import java.util.function.Supplier;
import org.lmcplan.model.SectionNumber;

/** What is being compared: one part that stands in both plans, and the changes found in it and before it. */
final class PartComparison {

    private final Supplier<Match> part; // made only for what changed
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

    /** Notes two values if they differ, each in its written form. */
    void property(String name, List<?> before, List<?> after) {
        if (differ(before, after)) {
            note(name, before, after);
        }
    }

    /** Notes two values that differ at least in what they mean. */
    void note(String name, List<?> before, List<?> after) {
        add(new PropertyChanged(part(), name, written(before), written(after)));
    }

    /** Notes a part that does not stand in the section it stood in, whatever the number of that section. */
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
