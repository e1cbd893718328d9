package org.lmcplan.cli.progress;

import java.util.List;
import org.lmcplan.model.Coded;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.ForceChanged;
import org.lmcplan.model.diff.ForceShift;
import org.lmcplan.model.diff.LifecycleChanged;
import org.lmcplan.model.diff.LifecycleShift;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.Removed;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;

/** Which changes let a comparison fail. */
enum ChangeWeight implements Coded {
    /**
     * A plan that promises less: a lower force, a promise turned into a call on others, a lost target, a rarer cadence, a
     * lifecycle that goes back, or a removed commitment.
     */
    SOFTENED,
    /** A removed part of any kind. */
    REMOVED,
    /** Any change. */
    ANY,
    /** No change. */
    NONE;

    /** The rules on transitions know what a rarer cadence and a lost target are. */
    private static final List<RuleId> SOFTENING_RULES = List.of(RuleId.of("LMC-T404"), RuleId.of("LMC-T405"));

    int count(PlanDiff diff) {
        return switch (this) {
            case NONE -> 0;
            case ANY -> diff.changes().size();
            case REMOVED -> diff.changes(Removed.class).size();
            case SOFTENED -> softened(diff);
        };
    }

    private static int softened(PlanDiff diff) {
        long forces = diff.changes(ForceChanged.class).stream()
                .filter(change -> change.shift() == ForceShift.SOFTENED || change.shift() == ForceShift.TURNED_OUTWARD)
                .count();
        long stages = diff.changes(LifecycleChanged.class).stream()
                .filter(change -> change.shift() == LifecycleShift.BACKWARD)
                .count();
        long commitments = diff.changes(Removed.class).stream()
                .filter(change -> change.kind() == PlanPart.COMMITMENT)
                .count();
        Report report = TransitionValidator.standard().validate(diff);
        int others = SOFTENING_RULES.stream()
                .mapToInt(rule -> report.findings(rule).size())
                .sum();
        return (int) (forces + stages + commitments) + others;
    }
}
