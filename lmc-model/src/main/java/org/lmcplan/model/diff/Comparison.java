package org.lmcplan.model.diff;

import java.util.List;
import java.util.function.Supplier;
import org.lmcplan.model.SectionNumber;

/** What is being compared: one part that stands in both plans, and the changes found in it and before it. */
final class Comparison {

    private final Supplier<Match> part; // made only for what changed
    private final Numbering numbering;
    private final List<Change> changes;
    private final Work work;

    Comparison(Supplier<Match> part, Numbering numbering, List<Change> changes, Work work) {
        this.part = part;
        this.numbering = numbering;
        this.changes = changes;
        this.work = work;
    }

    Match part() {
        return part.get();
    }

    Numbering numbering() {
        return numbering;
    }

    void add(Change change) {
        changes.add(change);
    }

    boolean differ(Object before, Object after) {
        work.step();
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
        work.step();
        if (!numbering.same(before, after)) {
            add(new Moved(part(), before, after));
        }
    }

    private static List<String> written(List<?> values) {
        return values.stream().map(Written::of).toList();
    }
}
