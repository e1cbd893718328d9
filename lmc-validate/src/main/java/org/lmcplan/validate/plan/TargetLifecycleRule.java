package org.lmcplan.validate.plan;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;

/** The base of the rules that the targets of certain commitments do not have certain lifecycles. */
abstract class TargetLifecycleRule extends StandardRule<Commitment> {

    private final Predicate<Commitment> applies;
    private final Set<Lifecycle> wrong;
    private final Complaint complaint;

    TargetLifecycleRule(
            RuleDefinition definition, Predicate<Commitment> applies, Set<Lifecycle> wrong, Complaint complaint) {
        super(definition, RuleScope.each(Commitment.class).lookingAt(Lookup.REFERENCES));
        this.applies = applies;
        this.wrong = wrong;
        this.complaint = complaint;
    }

    @Override
    public final void check(Commitment commitment, RuleContext context) {
        for (Link link : context.links(ReferenceRole.TARGET)) {
            Optional<CommitmentTarget> target =
                    link.target(CommitmentTarget.class).filter(one -> wrong.contains(one.lifecycle()));
            if (target.isPresent() && applies.test(commitment)) {
                context.report(complaint)
                        .at(link.at())
                        .with("commitment", commitment.id())
                        .with("id", link.to())
                        .with("lifecycle", target.get().lifecycle().code())
                        .related(link.target().orElseThrow(), "lifecycle");
            }
        }
    }
}
