package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Phase;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/** A commitment starts and is due in its phase. */
final class PhasesContainTheirDates extends StandardRule<Commitment> {

    private static final Complaint OUTSIDE = Complaint.of(
                    "The date {date} of '{commitment}' is outside of its phase '{phase}', {term}.",
                    "“{commitment}”的日期 {date} 不在其阶段“{phase}”（{term}）之内。")
            .hint("correct the date or the phase", "请更正日期或阶段");

    PhasesContainTheirDates() {
        super(warning("LMC-V716"), Commitment.class, Lookup.REFERENCES);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        if (commitment.phase().isEmpty()) {
            return;
        }
        for (Link link : context.links(ReferenceRole.PHASE)) {
            link.target(Phase.class).ifPresent(phase -> {
                check("start", commitment.start(), phase, link, context);
                check("due", commitment.due(), phase, link, context);
            });
        }
    }

    private static void check(String key, Optional<PartialDate> date, Phase phase, Link link, RuleContext context) {
        if (date.isPresent()
                && (date.get().latest().isBefore(phase.term().firstDay())
                        || date.get().earliest().isAfter(phase.term().lastDay()))) {
            context.report(OUTSIDE)
                    .at(key)
                    .with("commitment", context.subject().name())
                    .with("date", date.get())
                    .with("phase", phase.id())
                    .with("term", phase.term())
                    .related(link.target().orElseThrow(), "term");
        }
    }
}
