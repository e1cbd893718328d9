package org.lmcplan.validate.transition;

import java.util.Set;
import org.lmcplan.model.diff.ForceChanged;
import org.lmcplan.model.diff.ForceShift;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RuleDefinition;

/** The base of the rules that report changes of the force of a commitment. */
abstract class ForceShiftRule extends StandardTransitionRule {

    private final Complaint complaint;
    private final Set<ForceShift> reported;

    ForceShiftRule(RuleDefinition definition, Complaint complaint, ForceShift... reported) {
        super(definition);
        this.complaint = complaint;
        this.reported = Set.of(reported);
    }

    @Override
    public final void check(PlanDiff diff, FindingReporter reporter) {
        diff.changes(ForceChanged.class).stream()
                .filter(change -> reported.contains(change.shift()))
                .forEach(change -> reporter.report(complaint)
                        .in(ChangedPart.of(change.part()))
                        .at("force")
                        .with("before", change.before().code())
                        .with("after", change.after().code()));
    }
}
