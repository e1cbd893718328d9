package org.lmcplan.validate.engine.incremental;

/** The numbers that keep parts in order: multiples of a gap, so that others fit between them later. */
final class OrderNumbers {

    private static final int GAP_BITS = 24;

    private OrderNumbers() {}

    /** The number of the part at this index of a new list. */
    static long of(int index) {
        return (index + 1L) << GAP_BITS;
    }

    /** The index of the part with this number, as long as nothing was inserted or removed. */
    static int index(long number) {
        return (int) ((number >> GAP_BITS) - 1);
    }
}
