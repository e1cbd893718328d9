package org.lmcplan.validate;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * The seeds of generated data: the same in every run, and one that was never used before. An ordinary build takes a
 * twentieth of them, the profile {@code slow} all.
 */
public final class Seeds {

    private static final boolean ALL = Boolean.getBoolean("lmc.tests.full");
    private static final int FEWEST = 8;

    private Seeds() {}

    public static LongStream of(int all) {
        return LongStream.concat(
                LongStream.rangeClosed(1, share(all)), LongStream.of(new SplittableRandom().nextLong()));
    }

    /** How many of so many cases this build takes. */
    public static int share(int all) {
        return ALL ? all : Math.min(all, Math.max(FEWEST, all / 20));
    }

    /** Returns whether this build takes a case of one seed: an ordinary one takes every fourth. */
    public static boolean takes(long number) {
        return ALL || Math.floorMod(number, 4) == 0;
    }
}
