package org.lmcplan.validate.engine;

/** The numbers that keep parts in order: multiples of a gap, so that others fit between them later. */
final class Places {

    private static final int GAP_BITS = 24;

    private Places() {}

    /** The place of the part at this index of a list that is filled for the first time. */
    static long of(int index) {
        return (index + 1L) << GAP_BITS;
    }

    /** The index that a place has as long as nothing was inserted or taken out. */
    static int index(long place) {
        return (int) ((place >> GAP_BITS) - 1);
    }
}
