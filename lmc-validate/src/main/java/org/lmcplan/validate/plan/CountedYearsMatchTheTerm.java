package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Term;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.wording.StatedYears;

/** If a name mentions a number of years, as in 五年 or Five-Year, the term has that many, or a note explains it. */
final class CountedYearsMatchTheTerm extends StandardRule<Object> {

    private static final Complaint OTHER = Complaint.of(
                    "'{name}' mentions {counted} years, but the term {term} has {years}.",
                    "“{name}”写明 {counted} 年，而期限 {term} 为 {years} 年。")
            .hint("correct the years, or explain them in a note", "请更正年份，或在备注中说明");

    CountedYearsMatchTheTerm() {
        super(warning("LMC-V713"), RuleScope.eachOf(Object.class, PlanHead.class, Instrument.class, Predecessor.class));
    }

    @Override
    public void check(Object subject, RuleContext context) {
        Optional<Term> term = term(subject);
        if (term.isEmpty()
                || (subject instanceof PlanElement element && !element.note().isEmpty())) {
            return;
        }
        NameForms.of(subject)
                .byLanguage()
                .forEach((language, name) -> StatedYears.otherThan(term.get(), name.text())
                        .ifPresent(stated -> context.report(OTHER)
                                .at("names", language.value(), "text")
                                .with("name", name.text())
                                .with("counted", stated.years())
                                .with("term", term.get())
                                .with("years", term.get().years().size())));
    }

    private static Optional<Term> term(Object subject) {
        if (subject instanceof PlanHead plan) {
            return Optional.of(plan.term());
        }
        return subject instanceof Instrument instrument
                ? instrument.term()
                : Optional.of(((Predecessor) subject).term());
    }
}
