package org.lmcplan.validate.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** What recurs is done on occasions, such as meetings, trainings or reports, and is not only a process. */
final class RecurrenceNeedsAnOccasion extends StandardRule<Commitment> {

    private static final Complaint IDLE = Complaint.of(
                    "'{commitment}' recurs, but all that it promises is a process, which does not happen on a particular day.",
                    "“{commitment}”编有频次，但其行动均为持续过程，不在某一天发生。")
            .hint("add the act that recurs, or remove the cadence", "请补充定期进行的行动，或删除频次");
    private static final Set<Act> OCCASIONS = EnumSet.of(Act.HOLD, Act.EXCHANGE, Act.EVALUATE);
    private static final Set<Act> PROCESSES =
            EnumSet.of(Act.COOPERATE, Act.COORDINATE, Act.EXPAND, Act.TRANSFORM, Act.CONTINUE);

    RecurrenceNeedsAnOccasion() {
        super(warning("LMC-V508"), Commitment.class);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        boolean recurs = commitment
                .cadence()
                .filter(cadence -> !(cadence instanceof Cadence.WhenAppropriate))
                .isPresent();
        if (recurs && !commitment.acts().isEmpty() && PROCESSES.containsAll(commitment.acts())) {
            context.report(IDLE).at("cadence").with("commitment", commitment.id());
        }
    }

    /** Whether a commitment promises something that happens each time on an occasion. */
    static boolean hasOccasion(Commitment commitment) {
        return !Collections.disjoint(commitment.acts(), OCCASIONS);
    }
}
