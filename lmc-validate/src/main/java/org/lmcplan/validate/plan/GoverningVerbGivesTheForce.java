package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.wording.GoverningVerbs;

/**
 * A governing verb determines the force, and a force of that kind requires its verb: 鼓励 or encourage, 支持 or support, 敦促 or urge,
 * 考虑 or consider, 探索 or explore, 探讨 or discuss.
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

    GoverningVerbGivesTheForce() {
        super(
                error("LMC-V502"),
                RuleScope.each(Commitment.class).lookingAt(Lookup.PLAN).whereTextIsIn("zh", "en"));
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        GoverningVerbs verbs = GoverningVerbs.of(context.plan().language());
        Optional<Force> governing = verbs.governing(commitment.marker(), commitment.quote());
        Force force = commitment.force();
        if (governing.isPresent() && governing.get() != force) {
            report(OTHER, commitment, context).with("expected", governing.get().code());
        } else if (governing.isEmpty() && !verbs.allow(force, commitment.marker())) {
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
