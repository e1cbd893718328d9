package org.lmcplan.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;

/**
 * Prints how many bytes of heap a plan retains: the difference in heap use after full collections with and without it. Meant
 * to run in a process of its own, in which nothing else allocates.
 */
final class RetainedHeap {

    /** Only the last two rounds are compared: in earlier ones, the program still loads and discards objects of its own. */
    private static final int ROUNDS = 4;

    private RetainedHeap() {}

    /** Prints the bytes retained per plan; the arguments are the folder, the size of the plan and how many times to read it per round. */
    public static void main(String[] args) {
        Corpus corpus = new Corpus(Path.of(args[0]), Integer.parseInt(args[1]));
        System.out.println(measure(corpus, Integer.parseInt(args[2])));
    }

    static long measure(Corpus corpus, int plans) {
        byte[] json = corpus.json();
        Plan whole = corpus.plan();
        LmcReader reader = LmcReader.create().withLimits(Corpus.LIMITS);
        List<Plan> kept = new ArrayList<>(ROUNDS * plans);
        long[] used = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < plans; i++) {
                kept.add(reader.read(Corpus.source(json, Format.JSON)).orThrow());
            }
            used[round] = usedAfterCollection();
        }
        // Keeps all of it reachable to the end: collecting some of it earlier would distort the measurement.
        if (json.length == 0 || !kept.stream().allMatch(whole::equals)) {
            throw new IllegalStateException("the plans read differ from the plan written");
        }
        return (used[ROUNDS - 1] - used[ROUNDS - 2]) / plans;
    }

    private static long usedAfterCollection() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 4; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
