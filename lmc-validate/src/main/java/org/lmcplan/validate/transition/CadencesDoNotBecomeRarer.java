package org.lmcplan.validate.transition;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.diff.CadenceChanged;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** A recurring commitment does not become rarer or less certain. */
final class CadencesDoNotBecomeRarer extends StandardTransitionRule {

    private static final Complaint SLACKENED = Complaint.of(
                    "Commitment {id} recurs less often or less certainly than before: {after}, not {before}.",
                    "承诺 {id} 的频次降低或确定性减弱：由 {before} 变为 {after}。")
            .hint("restore {before}, or suppress this finding and say why", "请恢复 {before}，或抑制此项并说明理由");

    CadencesDoNotBecomeRarer() {
        super(warning("LMC-T405"));
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        diff.changes(CadenceChanged.class).stream()
                .filter(CadenceChanged::isSoftening)
                .forEach(change -> reporter.report(SLACKENED)
                        .in(ChangedPart.of(change.part()))
                        .at(change.after().isEmpty() ? List.of() : List.of("cadence"))
                        .with("before", words(change.before()))
                        .with("after", words(change.after())));
    }

    private static String words(Optional<Cadence> cadence) {
        return cadence.map(Cadence::toString).orElse("—");
    }
}
