package org.lmcplan.validate.plan;

import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** A statement qualifies commitments of its own section or of the sections in it. */
final class StatementsQualifyTheirSection extends StandardRule<PlanStatement> {

    private static final Complaint ELSEWHERE = Complaint.of(
                    "'{statement}' qualifies '{commitment}', which is not in section {section}.",
                    "“{statement}”限定“{commitment}”，而后者不在章节 {section} 中。")
            .hint("check the id of the commitment", "请核对承诺的标识");

    StatementsQualifyTheirSection() {
        super(note("LMC-V311"), PlanStatement.class);
    }

    @Override
    public void check(PlanStatement statement, RuleContext context) {
        for (int i = 0; i < statement.qualifies().size(); i++) {
            CommitmentId commitment = statement.qualifies().get(i);
            if (!statement.section().contains(commitment.section())) {
                context.report(ELSEWHERE)
                        .at("qualifies", i)
                        .with("statement", statement.id())
                        .with("commitment", commitment)
                        .with("section", statement.section());
            }
        }
    }
}
