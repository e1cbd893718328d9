package org.lmcplan.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;

/**
 * Prints how many bytes of heap plans keep, by the difference of what is used after a full collection with and without them;
 * for a process of its own, in which nothing else allocates.
 */
final class RetainedHeap {

    /** In the first ones, something of the program's own comes and goes. */
    private static final int ROUNDS = 4;

    private RetainedHeap() {}

    /** Reads a plan of so many times the shipped size, so often; prints the bytes kept by each. */
    public static void main(String[] args) {
        Corpus corpus = Corpus.of(Integer.parseInt(args[0]));
        System.out.println(bytes(corpus, Integer.parseInt(args[1])));
    }

    static long bytes(Corpus corpus, int plans) {
        LmcReader reader = LmcReader.create().withLimits(Corpus.LIMITS);
        List<Plan> kept = new ArrayList<>(ROUNDS * plans);
        long[] used = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < plans; i++) {
                kept.add(reader.read(corpus.source(Format.JSON)).orThrow());
            }
            used[round] = used();
        }
        // Asked for last, so that the corpus is there to the end: its going would be told of the plans.
        Plan whole = corpus.plan();
        if (!kept.stream().allMatch(whole::equals)) {
            throw new IllegalStateException("other plans were measured");
        }
        return (used[ROUNDS - 1] - used[ROUNDS - 2]) / plans;
    }

    private static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 4; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
