package org.lmcplan.model.assess;

/** Sorts numbers by what they stand for, without an object for each. */
final class MergeSort {

    /** Compares what two numbers stand for. */
    interface Order {
        int compare(int a, int b);
    }

    private MergeSort() {}

    /** The numbers from 0 up to the size, in order; those that compare equal stay in theirs. */
    static int[] sorted(int size, Order order) {
        int[] from = new int[size];
        for (int i = 0; i < size; i++) {
            from[i] = i;
        }
        int[] to = new int[size];
        for (int width = 1; width < size; width *= 2) {
            for (int low = 0; low < size; low += 2 * width) {
                merge(from, to, low, Math.min(low + width, size), Math.min(low + 2 * width, size), order);
            }
            int[] merged = to;
            to = from;
            from = merged;
        }
        return from;
    }

    private static void merge(int[] from, int[] to, int low, int middle, int high, Order order) {
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            boolean takeLeft = right == high || (left < middle && order.compare(from[left], from[right]) <= 0);
            to[i] = from[takeLeft ? left++ : right++];
        }
    }
}
