package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.GoverningVerbs;

/** The marker of a clause that starts with a governing verb starts with it too. */
final class MarkersKeepTheGoverningVerb extends StandardRule<Commitment> {

    private static final Complaint LEFT_OUT = Complaint.of(
                    "The clause '{quote}' starts with a verb that implies {force}, but the marker '{marker}' omits it.",
                    "分句“{quote}”以表示 {force} 的动词开头，而标志语“{marker}”未包含该动词。")
            .hint("start the marker with the governing verb", "请使标志语以该支配动词开头");

    MarkersKeepTheGoverningVerb() {
        super(warning("LMC-V504"), wordsOfCommitments());
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        GoverningVerbs verbs = GoverningVerbs.of(context.plan().language());
        Optional<Force> governing = verbs.governingOf(commitment.quote());
        if (governing.isPresent()
                && verbs.governing(commitment.marker(), commitment.quote()).isEmpty()) {
            context.report(LEFT_OUT)
                    .at("marker")
                    .with("quote", commitment.quote())
                    .with("force", governing.get().code())
                    .with("marker", commitment.marker());
        }
    }
}
