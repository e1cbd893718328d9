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

    /** Prints both costs in nanoseconds; the arguments are the folder, the work, the size and the seconds to measure. */
    public static void main(String[] args) throws IOException {
        Sample sample = measure(
                Path.of(args[0]), Work.valueOf(args[1]), Integer.parseInt(args[2]), Double.parseDouble(args[3]));
        System.out.println(sample.work() + " " + sample.base());
    }

    static Sample measure(Path folder, Work work, int times, double seconds) throws IOException {
        Corpus shipped = new Corpus(folder, 1);
        Operation base = (times == 1 ? work.base() : work).on(shipped);
        return new Fork(work.on(new Corpus(folder, times)), base).measure(work.warmUp(), (long) (seconds * 1e9));
    }

    private Sample measure(int warmUp, long nanoseconds) throws IOException {
        iterate(warmUp * nanoseconds);
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
