package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.PartialDate;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** A commitment starts before it is due. */
final class StartsAreBeforeDueDates extends StandardRule<Commitment> {

    private static final Complaint LATE = Complaint.of(
                    "'{commitment}' starts in {start}, after it is due in {due}.",
                    "“{commitment}”开始时间 {start} 晚于完成期限 {due}。")
            .hint("correct one of the dates", "请更正其中一个日期");

    StartsAreBeforeDueDates() {
        super(error("LMC-V714"), Commitment.class);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        Optional<PartialDate> start = commitment.start();
        Optional<PartialDate> due = commitment.due();
        if (start.isPresent()
                && due.filter(end -> start.get().earliest().isAfter(end.latest()))
                        .isPresent()) {
            context.report(LATE)
                    .at("start")
                    .with("commitment", commitment.id())
                    .with("start", start.get())
                    .with("due", due.get());
        }
    }
}
