package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Source;
import org.lmcplan.model.Term;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.wording.BuddhistEra;

/** Terms and dates of a plan are in years of the common era, not of the Buddhist era. */
final class YearsAreOfTheCommonEra extends StandardRule<Object> {

    private static final Complaint BUDDHIST = Complaint.of(
                    "{year} is a year of the Buddhist era; it is {common} of the common era.",
                    "{year} 为佛历年份，即公元 {common} 年。")
            .hint("write the year {common}", "请写公元年份 {common}");

    YearsAreOfTheCommonEra() {
        super(
                warning("LMC-V809"),
                RuleScope.eachOf(
                        Object.class,
                        List.<Class<? extends Object>>of(
                                PlanHead.class, Instrument.class, Predecessor.class, Source.class)));
    }

    @Override
    public void check(Object subject, RuleContext context) {
        if (subject instanceof PlanHead plan) {
            checkTerm(Optional.of(plan.term()), context);
            plan.adopted()
                    .ifPresent(adoption ->
                            checkYear(adoption.date().earliest().getYear(), List.of("adopted", "date"), context));
        } else if (subject instanceof Instrument instrument) {
            checkTerm(instrument.term(), context);
        } else if (subject instanceof Predecessor predecessor) {
            checkTerm(Optional.of(predecessor.term()), context);
        } else {
            ((Source) subject)
                    .published()
                    .ifPresent(date -> checkYear(date.earliest().getYear(), List.of("published"), context));
        }
    }

    private static void checkTerm(Optional<Term> term, RuleContext context) {
        term.ifPresent(years -> {
            years.firstYear().ifPresent(year -> checkYear(year, List.of("term", "from"), context));
            checkYear(years.lastYear(), List.of("term", "to"), context);
        });
    }

    private static void checkYear(int year, List<Object> at, RuleContext context) {
        if (BuddhistEra.isLikely(year)) {
            context.report(BUDDHIST).at(at).with("year", year).with("common", BuddhistEra.commonYear(year));
        }
    }
}
