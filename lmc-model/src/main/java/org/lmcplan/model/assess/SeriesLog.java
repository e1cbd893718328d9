package org.lmcplan.model.assess;

import java.util.Arrays;
import java.util.List;

/** The meetings of one body as they come in. */
final class SeriesLog {

    static final SeriesLog NONE = new SeriesLog();

    private final IntList first = new IntList();
    private final IntList last = new IntList();
    private final IntList numbers = new IntList();
    private final IntList undated = new IntList();
    private final IntList undatedUntil = new IntList();
    private final IntList perhaps = new IntList();
    private final IntList perhapsFrom = new IntList();

    void add(int number, When when, Days days) {
        if (when.isPerhapsLater()) {
            perhaps.add(number);
            perhapsFrom.add(days.first());
        } else if (days.isDated()) {
            first.add(days.first());
            last.add(days.last());
            numbers.add(number);
        } else {
            undated.add(number);
            undatedUntil.add(days.last());
        }
    }

    /** The dated ones in the order of their days, the undated from the latest end, the others from the earliest start. */
    Meetings sorted(IdPool.Ids ids) {
        int[] order = MergeSort.sorted(numbers.size(), (a, b) -> compare(ids, a, b));
        Unplaced before = new Unplaced(ids, undated, undatedUntil, -1);
        Unplaced after = new Unplaced(ids, perhaps, perhapsFrom, 1);
        return new Meetings(ids.ranks(pick(numbers, order)), pick(first, order), pick(last, order), before, after);
    }

    /** All of them, whether they count for certain or not. */
    IdList all(IdPool.Ids ids) {
        IntList all = new IntList();
        List.of(numbers, undated, perhaps).forEach(all::addAll);
        return ids.list(all);
    }

    private static int[] pick(IntList list, int[] order) {
        return Arrays.stream(order).map(list::get).toArray();
    }

    private int compare(IdPool.Ids ids, int a, int b) {
        if (first.get(a) != first.get(b)) {
            return Integer.compare(first.get(a), first.get(b));
        }
        if (last.get(a) != last.get(b)) {
            return Integer.compare(last.get(a), last.get(b));
        }
        return Integer.compare(ids.rankOf(numbers.get(a)), ids.rankOf(numbers.get(b)));
    }
}
