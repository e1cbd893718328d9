package org.lmcplan.model.assess;

import java.util.Arrays;

/** Meetings that have no place in the order of days, by the one day that bounds them. */
final class Unplaced {

    private final IdList ids;
    private final int[] bounds;
    private final int direction;

    /** From the lowest bound up where the direction is 1, from the highest down where it is -1. */
    Unplaced(IdPool.Ids ids, IntList numbers, IntList bounds, int direction) {
        int[] order = MergeSort.sorted(
                numbers.size(),
                (a, b) -> bounds.get(a) == bounds.get(b)
                        ? Integer.compare(ids.rankOf(numbers.get(a)), ids.rankOf(numbers.get(b)))
                        : direction * Integer.compare(bounds.get(a), bounds.get(b)));
        this.ids = ids.ranks(Arrays.stream(order).map(numbers::get).toArray());
        this.bounds = Arrays.stream(order).map(bounds::get).toArray();
        this.direction = direction;
    }

    IdList all() {
        return ids;
    }

    /** The outermost bound, or the one given where there is no meeting. */
    int bound(int otherwise) {
        return bounds.length == 0 ? otherwise : bounds[0];
    }

    /** Those whose bound lies on the outer side of a day or on it. */
    IdList beyond(int day) {
        int low = 0;
        int high = bounds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (direction * Integer.compare(bounds[middle], day) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return ids.between(0, low);
    }
}
