package org.lmcplan.project.cycle.second;

import org.lmcplan.project.cycle.First;

/** The other half of the cycle. */
public final class Second {

    private Second() {}

    public static int count() {
        return First.count() + 1;
    }
}
