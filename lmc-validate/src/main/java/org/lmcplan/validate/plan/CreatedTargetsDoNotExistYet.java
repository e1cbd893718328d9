package org.lmcplan.validate.plan;

import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** A target that is to be created does not exist yet. */
final class CreatedTargetsDoNotExistYet extends StandardRule<Commitment> {

    private static final Complaint THERE = Complaint.of(
                    "'{commitment}' creates '{id}', whose lifecycle is {lifecycle}.",
                    "“{commitment}”新建“{id}”，而后者标为 {lifecycle}。")
            .hint("correct the act, or the lifecycle", "请改正行动，或改正生命周期");

    CreatedTargetsDoNotExistYet() {
        super(warning("LMC-V514"), RuleScope.each(Commitment.class).lookingAt(Lookup.REFERENCES));
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        boolean creates =
                commitment.acts().contains(Act.CREATE) && !commitment.acts().contains(Act.IMPROVE);
        boolean firm = TargetWording.tentative(commitment.force()).isEmpty(); // what is tentative is for another rule
        for (Link link : context.links(ReferenceRole.TARGET)) {
            boolean exists = link.target(CommitmentTarget.class)
                    .filter(target -> target.lifecycle() == Lifecycle.EXISTS)
                    .isPresent();
            if (creates && firm && exists) {
                context.report(THERE)
                        .at(link.at())
                        .with("commitment", commitment.id())
                        .with("id", link.to())
                        .with("lifecycle", Lifecycle.EXISTS.code())
                        .related(link.target().orElseThrow(), "lifecycle");
            }
        }
    }
}
