package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/** Every cooperation area has a commitment. */
final class AreasHaveCommitments extends StandardRule<CooperationArea> {

    private static final Complaint EMPTY = Complaint.of(
                    "No commitment is read from section {section}, which describes '{area}'.",
                    "“{area}”对应的章节 {section} 中没有任何承诺。")
            .hint("code its commitments, or remove the area", "请编码其承诺，或删除该领域");

    AreasHaveCommitments() {
        super(warning("LMC-V901"), CooperationArea.class, Lookup.CLAUSES);
    }

    @Override
    public void check(CooperationArea area, RuleContext context) {
        if (context.clauses().stream().noneMatch(part -> part.value() instanceof Commitment)) {
            context.report(EMPTY).with("section", area.section()).with("area", area.id());
        }
    }
}
