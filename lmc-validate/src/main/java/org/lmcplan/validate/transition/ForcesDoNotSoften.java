package org.lmcplan.validate.transition;

import java.util.Map;
import org.lmcplan.model.diff.ForceChanged;
import org.lmcplan.model.diff.ForceShift;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.validate.rule.Complaint;

/** A commitment does not bind less than before. */
final class ForcesDoNotSoften extends TransitionRule {

    private static final Complaint SOFTENED = Complaint.of(
                    "The commitment {id} binds less than before: {after}, not {before}.",
                    "承诺 {id} 的约束力减弱：由 {before} 变为 {after}。")
            .hint("restore {before}, or suppress this and say why", "请恢复 {before}，或抑制此项并说明理由");

    ForcesDoNotSoften() {
        super(warning("LMC-T401")
                .requires("A commitment does not bind less than before.", "承诺的约束力不得减弱。")
                .because("Whoever relied on the firmer reading must be told.", "依赖较强解读的人须被告知。"));
    }

    @Override
    public void check(PlanDiff diff, Breaches into) {
        diff.changes(ForceChanged.class).stream()
                .filter(change -> change.shift() == ForceShift.SOFTENED)
                .forEach(change -> into.at(
                        change.part(),
                        "force",
                        SOFTENED,
                        Map.of(
                                "before",
                                change.before().code(),
                                "after",
                                change.after().code())));
    }
}
