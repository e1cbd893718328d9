package org.lmcplan.model.diff;

import java.util.Arrays;

/** Finds a longest increasing subsequence. */
final class IncreasingSubsequence {

    private IncreasingSubsequence() {}

    /**
     * Marks a longest increasing subsequence, by patience sorting; of equal numbers, only one is in it. The binary search is skipped for a
     * number that extends the longest subsequence so far, which is nearly every number in a list in which few entries moved.
     */
    static boolean[] longestIn(int[] numbers) {
        int[] ends = new int[numbers.length]; // the smallest last number of a subsequence of this length
        int[] endsAt = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int longest = 0;
        for (int i = 0; i < numbers.length; i++) {
            int at = longest;
            if (longest > 0 && ends[longest - 1] >= numbers[i]) {
                int found = Arrays.binarySearch(ends, 0, longest, numbers[i]);
                at = found < 0 ? -found - 1 : found;
            }
            previous[i] = at == 0 ? -1 : endsAt[at - 1];
            ends[at] = numbers[i];
            endsAt[at] = i;
            longest = Math.max(longest, at + 1);
        }
        boolean[] marked = new boolean[numbers.length];
        for (int i = longest == 0 ? -1 : endsAt[longest - 1]; i >= 0; i = previous[i]) {
            marked[i] = true;
        }
        return marked;
    }
}
