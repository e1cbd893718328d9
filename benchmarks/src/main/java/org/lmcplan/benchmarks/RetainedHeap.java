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

    private RetainedHeap() {}

    /** Reads a plan of so many times the shipped size, so often; prints the bytes kept by each. */
    public static void main(String[] args) {
        Corpus corpus = Corpus.of(Integer.parseInt(args[0]));
        System.out.println(bytes(corpus, Integer.parseInt(args[1])));
    }

    static long bytes(Corpus corpus, int plans) {
        LmcReader reader = LmcReader.create().withLimits(Corpus.LIMITS);
        List<Plan> kept = new ArrayList<>(plans + 1);
        // What the first reading loads, for good, is not the plan's.
        kept.add(reader.read(corpus.source(Format.JSON)).orThrow());
        long before = used();
        for (int i = 0; i < plans; i++) {
            kept.add(reader.read(corpus.source(Format.JSON)).orThrow());
        }
        long after = used();
        if (kept.stream().mapToInt(plan -> plan.commitments().size()).min().orElse(0) == 0) {
            throw new IllegalStateException("a plan without commitments was measured");
        }
        return (after - before) / plans;
    }

    private static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 4; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
