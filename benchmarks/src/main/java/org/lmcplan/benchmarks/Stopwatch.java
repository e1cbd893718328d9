package org.lmcplan.benchmarks;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the CPU time of an operation: that of its thread, and the time that its garbage takes to collect on the only thread that
 * collects. What the compiler and other programs do does not count.
 */
final class Stopwatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<GarbageCollectorMXBean> COLLECTORS = ManagementFactory.getGarbageCollectorMXBeans();

    /** Takes every result, so that the work cannot be left out. */
    @SuppressWarnings("UnusedVariable")
    private static volatile @Nullable Object result;

    private final Operation operation;
    private long used;
    private long operations;

    Stopwatch(Operation operation) {
        this.operation = operation;
    }

    /** Repeats the operation for at least the given time. */
    void run(long nanoseconds) throws IOException {
        long end = System.nanoTime() + nanoseconds;
        long before = cpuTime();
        do {
            result = operation.run();
            operations++;
        } while (System.nanoTime() - end < 0);
        used += cpuTime() - before;
    }

    void reset() {
        used = 0;
        operations = 0;
    }

    /** Returns how often it was done. */
    long operations() {
        return operations;
    }

    /** Returns the nanoseconds that one operation took. */
    double perOperation() {
        return (double) used / operations;
    }

    private static long cpuTime() {
        return THREADS.getCurrentThreadCpuTime()
                + COLLECTORS.stream()
                        .mapToLong(collector -> 1_000_000 * collector.getCollectionTime())
                        .sum();
    }
}
