package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.GoverningVerbs;

/**
 * A governing verb determines the force, and a force of that kind requires its verb: 鼓励 or encourage, 支持 or support, 敦促 or urge,
 * 考虑 or consider, 探索 or explore, 探讨 or discuss. What may, might, could or should be done is not promised.
 */
final class GoverningVerbGivesTheForce extends StandardRule<Commitment> {

    private static final Complaint OTHER = Complaint.of(
                    "The marker '{marker}' of '{commitment}' implies {expected}, not {force}.",
                    "“{commitment}”的标志语“{marker}”表明承诺力度为 {expected}，而非 {force}。")
            .hint("correct the force, or the marker", "请更正承诺力度，或更正标志语");
    private static final Complaint NONE = Complaint.of(
                    "No verb in the marker '{marker}' of '{commitment}' implies {force}.",
                    "“{commitment}”的标志语“{marker}”中没有表示 {force} 的动词。")
            .hint("add the governing verb to the marker, or correct the force", "请在标志语中补充支配动词，或更正承诺力度");

    private static final Complaint OPEN = Complaint.of(
                    "'{auxiliary}' in '{commitment}' leaves open whether it is done, so the marker '{marker}' does not imply {force}.",
                    "“{commitment}”中的“{auxiliary}”未确定是否执行，标志语“{marker}”不表明承诺力度为 {force}。")
            .hint("choose the weaker force that the text supports", "请选用文本足以支持的较弱承诺力度");

    GoverningVerbGivesTheForce() {
        super(error("LMC-V502"), wordsOfCommitments());
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        GoverningVerbs verbs = GoverningVerbs.of(context.plan().language());
        Optional<Force> governing = verbs.governing(commitment.marker(), commitment.quote());
        Force force = commitment.force();
        if (governing.isPresent()) {
            if (governing.get() != force) {
                report(OTHER, commitment, context)
                        .with("expected", governing.get().code());
            }
            return;
        }
        Optional<String> open = verbs.open(commitment.marker(), commitment.quote());
        if (open.isPresent()) { // the coder chooses among the weaker forces
            if (force == Force.DELIVER) {
                report(OPEN, commitment, context).with("auxiliary", open.get());
            }
        } else if (!verbs.allow(force, commitment.marker())) {
            report(NONE, commitment, context);
        }
    }

    private static FindingBuilder report(Complaint complaint, Commitment commitment, RuleContext context) {
        return context.report(complaint)
                .at("force")
                .with("marker", commitment.marker())
                .with("commitment", commitment.id())
                .with("force", commitment.force().code());
    }
}
