package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Member;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Phase;
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
                        PlanHead.class,
                        Member.class,
                        Source.class,
                        Predecessor.class,
                        Phase.class,
                        Commitment.class,
                        Indicator.class,
                        Instrument.class));
    }

    @Override
    public void check(Object subject, RuleContext context) {
        if (subject instanceof PlanHead plan) {
            checkTerm(Optional.of(plan.term()), context);
            checkDate(plan.adopted().map(Adoption::date), context, "adopted", "date");
            for (int i = 0; i < plan.revisions().size(); i++) {
                checkDate(Optional.of(plan.revisions().get(i).date()), context, "revisions", i, "date");
            }
        } else if (subject instanceof Instrument instrument) {
            checkTerm(instrument.term(), context);
        } else if (subject instanceof Predecessor predecessor) {
            checkTerm(Optional.of(predecessor.term()), context);
        } else if (subject instanceof Phase phase) {
            checkTerm(Optional.of(phase.term()), context);
        } else if (subject instanceof Source source) {
            checkDate(source.published(), context, "published");
        } else if (subject instanceof Member member) {
            checkDate(member.since(), context, "since");
            checkDate(member.until(), context, "until");
        } else if (subject instanceof Commitment commitment) {
            checkDate(commitment.start(), context, "start");
            checkDate(commitment.due(), context, "due");
        } else if (subject instanceof Indicator indicator) {
            for (int i = 0; i < indicator.targets().size(); i++) {
                checkDate(indicator.targets().get(i).by(), context, "targets", i, "by");
            }
        }
    }

    private static void checkDate(Optional<PartialDate> date, RuleContext context, Object... at) {
        date.ifPresent(one -> checkYear(one.earliest().getYear(), List.of(at), context));
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
