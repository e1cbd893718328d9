package org.lmcplan.project.cycle;

import org.lmcplan.project.cycle.second.Second;

/** One half of a cycle between packages, which the tests must notice. */
public final class First {

    private First() {}

    public static int count() {
        return 1;
    }

    public static int countOfOther() {
        return Second.count();
    }
}
