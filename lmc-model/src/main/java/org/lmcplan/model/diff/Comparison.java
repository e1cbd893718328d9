package org.lmcplan.model.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

    /** Notes two values that differ, each in its written form. */
    <V> void property(String name, List<? extends V> before, List<? extends V> after, Function<V, String> written) {
        if (differ(before, after)) {
            add(new PropertyChanged(part(), name, write(before, written), write(after, written)));
        }
    }

    /** Notes a part that does not stand in the section it stood in, whatever the number of that section. */
    void section(SectionNumber before, SectionNumber after) {
        work.step();
        if (!numbering.same(before, after)) {
            add(new Moved(part(), before, after));
        }
    }

    private static <V> List<String> write(List<? extends V> values, Function<V, String> written) {
        List<String> texts = new ArrayList<>(values.size());
        values.forEach(value -> texts.add(written.apply(value)));
        return texts;
    }
}
