package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.ValidatedPart;

/** A target that the text only considers, explores or discusses is not marked as existing. */
final class TentativeTargetsDoNotExist extends StandardRule<CommitmentTarget> {

    private static final Complaint CLAIMED = Complaint.of(
                    "'{id}' has the lifecycle {lifecycle}, but the text only discusses whether to create it.",
                    "“{id}”的进展阶段为 {lifecycle}，而文本仅提及是否设立。")
            .hint(
                    "change it to {expected}, or cite the words that treat it as existing",
                    "请改为 {expected}，或引用表明其已存在的文字");

    TentativeTargetsDoNotExist() {
        super(error("LMC-V505"), CommitmentTarget.class, Lookup.REFERRERS);
    }

    @Override
    public void check(CommitmentTarget target, RuleContext context) {
        if (!TargetWording.isThere(target)) {
            return;
        }
        List<ValidatedPart> naming = TargetWording.of(target, context);
        if (TargetWording.onlyTentative(naming, target)) {
            Commitment first = naming.get(0).as(Commitment.class).orElseThrow();
            context.report(CLAIMED)
                    .at("lifecycle")
                    .with("id", target.id())
                    .with("lifecycle", target.lifecycle().code())
                    .with(
                            "expected",
                            TargetWording.tentative(first.force()).orElseThrow().code())
                    .related(naming.get(0), "force");
        }
    }
}
