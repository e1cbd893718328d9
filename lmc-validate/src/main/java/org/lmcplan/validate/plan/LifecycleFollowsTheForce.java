package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.ValidatedPart;

/**
 * Targets that the text only considers, explores or discusses are coded as under study, exploration or discussion,
 * and other targets are not.
 */
final class LifecycleFollowsTheForce extends StandardRule<CommitmentTarget> {

    private static final Complaint FURTHER = Complaint.of(
                    "'{id}' has the lifecycle {lifecycle}, although the text only discusses whether to create it.",
                    "“{id}”的进展阶段为 {lifecycle}，而文本仅提及是否设立。")
            .hint("change it to {expected}", "请改为 {expected}");
    private static final Complaint FIRMER = Complaint.of(
                    "'{id}' has the lifecycle {lifecycle}, although no commitment with this target says so.",
                    "“{id}”的进展阶段为 {lifecycle}，而以其为对象的承诺均未如此表述。")
            .hint("use the lifecycle of the commitment that is most definite", "请按表述最确定的承诺编码进展阶段");

    LifecycleFollowsTheForce() {
        super(warning("LMC-V506"), CommitmentTarget.class, Lookup.REFERRERS);
    }

    @Override
    public void check(CommitmentTarget target, RuleContext context) {
        if (TargetWording.isThere(target)) {
            return;
        }
        Lifecycle lifecycle = target.lifecycle();
        List<ValidatedPart> naming = TargetWording.of(target, context);
        if (TargetWording.isTentative(lifecycle)) {
            Optional<Lifecycle> coded = Optional.of(lifecycle);
            if (!naming.isEmpty()
                    && naming.stream().noneMatch(part -> lifecycle(part).equals(coded))) {
                report(FIRMER, target, context);
            }
        } else if (TargetWording.onlyTentative(naming, target)) {
            report(FURTHER, target, context)
                    .with("expected", lifecycle(naming.get(0)).orElseThrow().code());
        }
    }

    private static Optional<Lifecycle> lifecycle(ValidatedPart commitment) {
        return TargetWording.tentative(
                commitment.as(Commitment.class).orElseThrow().force());
    }

    private static FindingBuilder report(Complaint complaint, CommitmentTarget target, RuleContext context) {
        return context.report(complaint)
                .at("lifecycle")
                .with("id", target.id())
                .with("lifecycle", target.lifecycle().code());
    }
}
