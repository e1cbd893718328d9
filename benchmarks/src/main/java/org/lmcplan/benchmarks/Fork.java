package org.lmcplan.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** The program of a process that measures one kind of work, and what it is compared with before and after each iteration. */
final class Fork {

    private static final int ITERATIONS = 6;

    private final Stopwatch work;
    private final Stopwatch base;

    private Fork(Operation work, Operation base) {
        this.work = new Stopwatch(work);
        this.base = new Stopwatch(base);
    }

    /** Prints both costs in nanoseconds; the arguments are those of {@link #measure}. */
    public static void main(String[] args) throws IOException {
        Sample sample = measure(
                Path.of(args[0]),
                Work.valueOf(args[1]),
                Integer.parseInt(args[2]),
                Double.parseDouble(args[3]),
                Integer.parseInt(args[4]));
        System.out.println(sample.work() + " " + sample.base());
    }

    /**
     * Measures.
     *
     * @param folder where the documents are
     * @param work the work
     * @param times the size of the plan as a multiple of the shipped one
     * @param seconds how long to measure
     * @param warmUp how often to do the work beforehand with the shipped plan; less often with a larger one. What counts is how often
     *     each method was called, since the compiler compiles it after some ten thousand calls: half compiled, rules seem up to three
     *     times as slow as they are
     */
    static Sample measure(Path folder, Work work, int times, double seconds, int warmUp) throws IOException {
        Corpus shipped = new Corpus(folder, 1);
        Operation base = (times == 1 ? work.base() : work).on(shipped);
        return new Fork(work.on(new Corpus(folder, times)), base).measure(warmUp / times, (long) (seconds * 1e9));
    }

    private Sample measure(int warmUp, long nanoseconds) throws IOException {
        do {
            iterate(nanoseconds);
        } while (work.operations() < warmUp);
        System.gc();
        work.reset();
        base.reset();
        iterate(nanoseconds);
        return new Sample(work.perOperation(), base.perOperation());
    }

    private void iterate(long nanoseconds) throws IOException {
        base.run(nanoseconds / ITERATIONS / 4);
        for (int i = 0; i < ITERATIONS; i++) {
            work.run(nanoseconds / ITERATIONS * 3 / 4);
            base.run(nanoseconds / ITERATIONS / 4);
        }
    }
}
