package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;

/** The revisions of a plan are in the order of their dates, and none is older than the plan. */
final class RevisionsAreInOrder extends StandardRule<PlanHead> {

    private static final Complaint DISORDER = Complaint.of(
                    "The revision of {date} comes after that of {other}.", "{date} 的修订排在 {other} 的修订之后。")
            .hint("put the revisions in the order of their dates, or correct a date", "请按日期先后排列修订，或更正日期");
    private static final Complaint EARLY = Complaint.of(
                    "The revision of {date} is older than the plan, which is of {other}.",
                    "{date} 的修订早于计划本身的日期 {other}。")
            .hint("correct the date", "请更正日期");

    RevisionsAreInOrder() {
        super(warning("LMC-V718"), PlanHead.class, Lookup.SOURCES);
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        Optional<PartialDate> made = dateOf(plan, context);
        for (int i = 0; i < plan.revisions().size(); i++) {
            PartialDate date = plan.revisions().get(i).date();
            if (made.filter(one -> date.latest().isBefore(one.earliest())).isPresent()) {
                report(EARLY, i, date, made.get(), context);
            }
            PartialDate before = i > 0 ? plan.revisions().get(i - 1).date() : date;
            if (date.latest().isBefore(before.earliest())) {
                report(DISORDER, i, date, before, context);
            }
        }
    }

    /** The date of adoption, or else the date on which the text was published. */
    private static Optional<PartialDate> dateOf(PlanHead plan, RuleContext context) {
        return plan.adopted()
                .map(Adoption::date)
                .or(() -> context.links().stream()
                        .filter(link -> link.at().equals(List.of("textSource")))
                        .flatMap(link -> link.target(Source.class).flatMap(Source::published).stream())
                        .findFirst());
    }

    private static void report(
            Complaint complaint, int revision, PartialDate date, PartialDate other, RuleContext context) {
        context.report(complaint)
                .at("revisions", revision, "date")
                .with("date", date)
                .with("other", other);
    }
}
