package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Force;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.ValidatedPart;

/** Every cooperation area has a commitment that delivers something. */
final class AreasCanBeTracked extends StandardRule<CooperationArea> {

    private static final Complaint SOFT = Complaint.of(
                    "No commitment of '{area}' delivers anything (total: {count}).", "“{area}”的 {count} 条承诺均非交付类承诺。")
            .hint("report on its activities, since there is no result to report", "请报告其活动，因为没有可报告的成果");

    AreasCanBeTracked() {
        super(note("LMC-V904"), CooperationArea.class, Lookup.CLAUSES);
    }

    @Override
    public void check(CooperationArea area, RuleContext context) {
        int commitments = 0;
        for (ValidatedPart part : context.clauses()) {
            if (part.value() instanceof Commitment commitment) {
                if (commitment.force() == Force.DELIVER) {
                    return;
                }
                commitments++;
            }
        }
        if (commitments > 0) {
            context.report(SOFT).with("count", commitments).with("area", area.id());
        }
    }
}
