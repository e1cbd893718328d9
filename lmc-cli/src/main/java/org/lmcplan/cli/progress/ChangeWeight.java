package org.lmcplan.cli.progress;

import org.lmcplan.model.Coded;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.Removed;

/** Which changes let a comparison fail. */
enum ChangeWeight implements Coded {
    /**
     * A plan that promises less: a lower force, a promise turned into a call on others, a lost target, a rarer cadence, a
     * later or removed due date, a lifecycle that goes back, or a removed commitment.
     */
    SOFTENED,
    /** A removed part of any kind. */
    REMOVED,
    /** Any change. */
    ANY,
    /** No change. */
    NONE;

    int count(PlanDiff diff) {
        return switch (this) {
            case NONE -> 0;
            case ANY -> diff.changes().size();
            case REMOVED -> diff.changes(Removed.class).size();
            case SOFTENED -> diff.softenings().size();
        };
    }
}
