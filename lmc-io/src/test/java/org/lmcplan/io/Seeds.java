package org.lmcplan.io;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** The seeds of generated data: the same in every run, and one that never was before. */
public final class Seeds {

    private Seeds() {}

    public static LongStream of(int fixed) {
        return LongStream.concat(LongStream.rangeClosed(1, fixed), LongStream.of(new SplittableRandom().nextLong()));
    }
}
