package org.lmcplan.io;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * The seeds of generated data: the same in every run, and one that was never used before. An ordinary build takes a
 * tenth of them, the profile {@code slow} all.
 */
public final class Seeds {

    private static final boolean ALL = Boolean.getBoolean("lmc.tests.full");
    private static final int FEWEST = 20;

    private Seeds() {}

    public static LongStream of(int all) {
        return LongStream.concat(
                LongStream.rangeClosed(1, share(all)), LongStream.of(new SplittableRandom().nextLong()));
    }

    /** The number of cases that this build runs, of so many. */
    public static int share(int all) {
        return ALL ? all : Math.min(all, Math.max(FEWEST, all / 10));
    }
}
