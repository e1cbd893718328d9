package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.PartialDate;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.StatedDeadline;

/**
 * A commitment whose words state a year of the plan by which it is to be kept has a due date, or an indicator with a target for that
 * year, or a note explains it.
 */
final class StatedDeadlinesAreCoded extends StandardRule<Commitment> {

    private static final Complaint UNCODED = Complaint.of(
                    "The words '{words}' of '{commitment}' state a deadline, but it has no due date.",
                    "“{commitment}”中的“{words}”写明了完成期限，却未编码。")
            .hint("add due:, or say in a note why there is none", "请添加 due，或在备注中说明理由");

    StatedDeadlinesAreCoded() {
        super(warning("LMC-V523"), wordsOfCommitments(Lookup.REFERRERS));
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        if (commitment.due().isPresent() || !commitment.note().isEmpty()) {
            return;
        }
        uncoded(commitment, context)
                .ifPresent(deadline ->
                        context.report(UNCODED).with("words", deadline.words()).with("commitment", commitment.id()));
    }

    private static Optional<StatedDeadline> uncoded(Commitment commitment, RuleContext context) {
        return StatedDeadline.in(commitment.quote(), context.plan().language()).stream()
                .filter(deadline -> deadline.year().stream()
                        .mapToObj(PartialDate::of)
                        .anyMatch(year -> context.plan().term().contains(year) && !isTarget(year, context)))
                .findFirst();
    }

    private static boolean isTarget(PartialDate year, RuleContext context) {
        return context.referrers().stream()
                .flatMap(part -> part.as(Indicator.class).stream())
                .flatMap(indicator -> indicator.targets().stream())
                .flatMap(target -> target.by().stream())
                .anyMatch(by -> by.earliest().getYear() == year.earliest().getYear());
    }
}
