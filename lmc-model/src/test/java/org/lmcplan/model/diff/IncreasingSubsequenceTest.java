package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IncreasingSubsequenceTest {

    @Test
    void anEmptyListHasAnEmptySubsequence() {
        assertThat(IncreasingSubsequence.longestIn(new int[0])).isEmpty();
    }

    @Test
    void aMovedNumberIsLeftOut() {
        assertThat(IncreasingSubsequence.longestIn(new int[] {3, 0, 1, 2, 4}))
                .containsExactly(false, true, true, true, true);
    }

    @Test
    void theSubsequenceIsIncreasingAndLongest() {
        for (long seed = 0; seed < 500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int[] numbers = shuffled(random.nextInt(9), random);
            boolean[] marked = IncreasingSubsequence.longestIn(numbers);
            int[] kept = IntStream.range(0, numbers.length)
                    .filter(i -> marked[i])
                    .map(i -> numbers[i])
                    .toArray();
            assertThat(kept).as("seed %d", seed).isSorted().hasSize(longest(numbers));
        }
    }

    private static int[] shuffled(int size, SplittableRandom random) {
        int[] numbers = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = kept;
        }
        return numbers;
    }

    /** Returns the length of the longest increasing subsequence, by trying all of them. */
    private static int longest(int[] numbers) {
        return IntStream.range(0, 1 << numbers.length)
                .filter(selection -> ascends(numbers, selection))
                .map(Integer::bitCount)
                .max()
                .orElseThrow();
    }

    private static boolean ascends(int[] numbers, int selection) {
        int last = -1;
        for (int i = 0; i < numbers.length; i++) {
            if ((selection & 1 << i) != 0) {
                if (numbers[i] < last) {
                    return false;
                }
                last = numbers[i];
            }
        }
        return true;
    }

    @Test
    void ofEqualNumbersOnlyOneIsMarked() {
        assertThat(IncreasingSubsequence.longestIn(new int[] {1, 3, 3, 2, 3, 2}))
                .containsExactly(true, false, false, true, true, false);
        assertThat(IncreasingSubsequence.longestIn(new int[] {5, 5})).containsExactly(false, true);
    }
}
