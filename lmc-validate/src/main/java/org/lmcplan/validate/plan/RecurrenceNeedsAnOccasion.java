package org.lmcplan.validate.plan;

import java.util.EnumSet;
import java.util.Set;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Only meetings, exchanges and evaluations recur. */
final class RecurrenceNeedsAnOccasion extends StandardRule<Commitment> {

    private static final Complaint IDLE = Complaint.of(
                    "'{commitment}' recurs, but nothing in it is held, exchanged or evaluated.",
                    "“{commitment}”编有频次，但其中没有举办、交流或评估的行动。")
            .hint("add the act that recurs, or remove the cadence", "请补充定期进行的行动，或删除频次");
    private static final Set<Act> OCCASIONS = EnumSet.of(Act.HOLD, Act.EXCHANGE, Act.EVALUATE);

    RecurrenceNeedsAnOccasion() {
        super(warning("LMC-V508"), RuleScope.each(Commitment.class));
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        boolean recurs = commitment
                .cadence()
                .filter(cadence -> !(cadence instanceof Cadence.WhenAppropriate))
                .isPresent();
        if (recurs && commitment.acts().stream().noneMatch(OCCASIONS::contains)) {
            context.report(IDLE).at("cadence").with("commitment", commitment.id());
        }
    }
}
