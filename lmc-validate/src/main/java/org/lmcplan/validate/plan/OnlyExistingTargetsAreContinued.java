package org.lmcplan.validate.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** A target that is continued or improved, but not created, exists. */
final class OnlyExistingTargetsAreContinued extends StandardRule<Commitment> {

    private static final Complaint MISSING = Complaint.of(
                    "'{commitment}' continues or improves '{id}', whose lifecycle is {lifecycle}.",
                    "“{commitment}”继续或完善“{id}”，而后者标为 {lifecycle}。")
            .hint("correct the act, or the lifecycle", "请改正行动，或改正生命周期");
    private static final Set<Lifecycle> THERE =
            EnumSet.of(Lifecycle.EXISTS, Lifecycle.TO_BE_IMPROVED, Lifecycle.UNSTATED);

    OnlyExistingTargetsAreContinued() {
        super(warning("LMC-V513"), RuleScope.each(Commitment.class).lookingAt(Lookup.REFERENCES));
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        List<Act> acts = commitment.acts();
        boolean takesAsThere =
                (acts.contains(Act.CONTINUE) || acts.contains(Act.IMPROVE)) && !acts.contains(Act.CREATE);
        for (Link link : context.links(ReferenceRole.TARGET)) {
            Optional<CommitmentTarget> target =
                    link.target(CommitmentTarget.class).filter(one -> !THERE.contains(one.lifecycle()));
            if (takesAsThere && target.isPresent()) {
                context.report(MISSING)
                        .at(link.at())
                        .with("commitment", commitment.id())
                        .with("id", link.to())
                        .with("lifecycle", target.get().lifecycle().code())
                        .related(link.target().orElseThrow(), "lifecycle");
            }
        }
    }
}
