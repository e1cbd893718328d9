package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Phase;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Term;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** The dates and periods of commitments, phases and indicators fall into the term of the plan, or a note explains them. */
final class DatesAreWithinTheTerm extends StandardRule<PlanElement> {

    private static final Complaint OUTSIDE = Complaint.of(
                    "The date {date} of '{id}' is outside the term {term} of the plan.",
                    "“{id}”的日期 {date} 不在计划期 {term} 之内。")
            .hint("correct the date, or explain it in a note", "请更正日期，或在备注中说明");
    private static final Complaint PERIOD = Complaint.of(
                    "The period {period} of '{id}' is not within the term {term} of the plan.",
                    "“{id}”的期间 {period} 不在计划期 {term} 之内。")
            .hint("correct the period, or explain it in a note", "请更正期间，或在备注中说明");

    DatesAreWithinTheTerm() {
        super(
                warning("LMC-V715"),
                RuleScope.eachOf(PlanElement.class, Commitment.class, Phase.class, Indicator.class)
                        .lookingAt(Lookup.PLAN));
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        if (!element.note().isEmpty()) {
            return;
        }
        if (element instanceof Commitment commitment) {
            checkDate(commitment.start(), context, "start");
            checkDate(commitment.due(), context, "due");
            List<BudgetItem> budget = commitment.budget();
            for (int i = 0; i < budget.size(); i++) {
                if (budget.get(i).note().isEmpty()) {
                    checkPeriod(budget.get(i).period(), context, "budget", i, "period");
                }
            }
        } else if (element instanceof Phase phase) {
            checkPeriod(Optional.of(phase.term()), context, "term");
        } else {
            List<IndicatorTarget> targets = ((Indicator) element).targets();
            for (int i = 0; i < targets.size(); i++) {
                checkDate(targets.get(i).by(), context, "targets", i, "by");
            }
        }
    }

    private static void checkDate(Optional<PartialDate> date, RuleContext context, Object... at) {
        date.filter(one -> !isWithin(context.plan().term(), date, one))
                .ifPresent(one -> report(OUTSIDE, "date", one, context, at));
    }

    private static void checkPeriod(Optional<Term> period, RuleContext context, Object... at) {
        period.filter(one -> !isWithin(context.plan().term(), one.from(), one.to()))
                .ifPresent(one -> report(PERIOD, "period", one, context, at));
    }

    /** A date that is partly within the term may be meant, as 2029 for a term that ends in June 2029. */
    private static boolean isWithin(Term term, Optional<PartialDate> from, PartialDate to) {
        return from.filter(first -> first.latest().isBefore(term.firstDay())).isEmpty()
                && !to.earliest().isAfter(term.lastDay());
    }

    private static void report(Complaint complaint, String key, Object value, RuleContext context, Object... at) {
        context.report(complaint)
                .at(at)
                .with("id", context.subject().name())
                .with(key, value)
                .with("term", context.plan().term());
    }
}
