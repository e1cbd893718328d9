package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.GoverningVerbs;

/** A verb that promises an output or act means deliver, and a verb that names a process means advance. */
final class PlainVerbGivesTheForce extends StandardRule<Commitment> {

    private static final Complaint OTHER = Complaint.of(
                    "The marker '{marker}' of '{commitment}' implies {expected}, not {force}.",
                    "“{commitment}”的标志语“{marker}”表明承诺力度为 {expected}，而非 {force}。")
            .hint("correct the force, or explain it in a note", "请更正承诺力度，或在备注中说明理由");

    PlainVerbGivesTheForce() {
        super(warning("LMC-V503"), wordsOfCommitments());
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        boolean judged = commitment.force() == Force.DELIVER || commitment.force() == Force.ADVANCE;
        if (!judged || !commitment.note().isEmpty()) {
            return;
        }
        Optional<Force> plain = GoverningVerbs.of(context.plan().language()).plain(commitment.marker());
        if (plain.filter(force -> force != commitment.force()).isPresent()) {
            context.report(OTHER)
                    .at("force")
                    .with("marker", commitment.marker())
                    .with("commitment", commitment.id())
                    .with("expected", plain.get().code())
                    .with("force", commitment.force().code());
        }
    }
}
