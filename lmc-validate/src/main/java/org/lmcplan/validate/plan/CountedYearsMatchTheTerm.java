package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Name;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Term;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** If a name mentions a number of years, as in 五年 or Five-Year, the term has that many. */
final class CountedYearsMatchTheTerm extends StandardRule<Object> {

    private static final Complaint OTHER = Complaint.of(
                    "'{name}' mentions {counted} years, but the term {term} has {years}.",
                    "“{name}”写明 {counted} 年，而期限 {term} 为 {years} 年。")
            .hint("correct the years", "请更正年份");

    CountedYearsMatchTheTerm() {
        super(
                warning("LMC-V713"),
                RuleScope.eachOf(
                        Object.class,
                        List.<Class<? extends Object>>of(PlanHead.class, Instrument.class, Predecessor.class)));
    }

    @Override
    public void check(Object subject, RuleContext context) {
        Optional<Term> term = term(subject);
        for (Map.Entry<LanguageTag, Name> entry :
                NameForms.of(subject).byLanguage().entrySet()) {
            Optional<Integer> counted = YearsInNames.countIn(entry.getValue().text());
            if (term.isPresent()
                    && counted.isPresent()
                    && counted.get() != term.get().years()) {
                context.report(OTHER)
                        .at("names", entry.getKey().value(), "text")
                        .with("name", entry.getValue().text())
                        .with("counted", counted.get())
                        .with("term", term.get())
                        .with("years", term.get().years());
            }
        }
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
