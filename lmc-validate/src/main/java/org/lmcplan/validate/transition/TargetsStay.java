package org.lmcplan.validate.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lmcplan.model.Slug;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.Retargeted;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** A commitment keeps its targets. */
final class TargetsStay extends StandardTransitionRule {

    private static final Complaint LOST = Complaint.of(
                    "Commitment {id} no longer has the target {lost}.", "承诺 {id} 不再以 {lost} 为对象。")
            .hint("restore it, or suppress this finding and say why", "请恢复，或抑制此项并说明理由");

    TargetsStay() {
        super(warning("LMC-T404"));
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        diff.changes(Retargeted.class).forEach(change -> {
            List<Slug> lost = new ArrayList<>(change.before());
            lost.removeAll(change.after());
            if (!lost.isEmpty()) {
                String ids = lost.stream().map(Slug::value).collect(Collectors.joining(", "));
                reporter.report(LOST)
                        .in(ChangedPart.of(change.part()))
                        .at(change.after().isEmpty() ? List.of() : List.of("targets"))
                        .with("lost", ids);
            }
        });
    }
}
