package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/** Every commitment says what will be done. One that only moves towards something aspired may have no words for it. */
final class EveryCommitmentActs extends StandardRule<Commitment> {

    private static final Complaint IDLE = Complaint.of(
                    "'{commitment}' does not say what will be done.", "“{commitment}”未写明行动。")
            .hint("add acts:", "请添加 acts");

    EveryCommitmentActs() {
        super(warning("LMC-V512"), Commitment.class, Lookup.REFERENCES);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        if (commitment.acts().isEmpty() && !isDirection(context.links(ReferenceRole.TARGET))) {
            context.report(IDLE).with("commitment", context.subject().name());
        }
    }

    private static boolean isDirection(List<Link> targets) {
        return !targets.isEmpty()
                && targets.stream()
                        .allMatch(link -> link.target(CommitmentTarget.class)
                                .filter(target -> target.lifecycle() == Lifecycle.ASPIRED)
                                .isPresent());
    }
}
