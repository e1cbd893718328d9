package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Force;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Every cooperation area has a commitment that delivers something. */
final class AreasCanBeTracked extends StandardRule<CooperationArea> {

    private static final Complaint SOFT = Complaint.of(
                    "No commitment of '{area}' delivers anything (total: {count}).", "“{area}”的 {count} 条承诺均非交付类承诺。")
            .hint("report on its activities, since there is no result to report", "请报告其活动，因为没有可报告的成果");

    AreasCanBeTracked() {
        super(note("LMC-V904"), RuleScope.each(CooperationArea.class).lookingAt(Lookup.CLAUSES));
    }

    @Override
    public void check(CooperationArea area, RuleContext context) {
        List<Commitment> commitments = context.clauses().stream()
                .flatMap(part -> part.as(Commitment.class).stream())
                .toList();
        if (!commitments.isEmpty() && commitments.stream().noneMatch(one -> one.force() == Force.DELIVER)) {
            context.report(SOFT).with("count", commitments.size()).with("area", area.id());
        }
    }
}
