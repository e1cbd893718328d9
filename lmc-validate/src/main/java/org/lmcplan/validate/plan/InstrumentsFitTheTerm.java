package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Term;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/** The years of an instrument are within those of the plan, or a note explains them. */
final class InstrumentsFitTheTerm extends StandardRule<Instrument> {

    private static final Complaint OUTSIDE = Complaint.of(
                    "'{id}' covers {term}, which is not within the term {plan} of the plan.",
                    "“{id}”涵盖 {term}，不在计划期 {plan} 之内。")
            .hint("correct the years, or explain them in a note", "请更正年份，或在备注中说明");

    InstrumentsFitTheTerm() {
        super(warning("LMC-V702"), Instrument.class, Lookup.PLAN);
    }

    @Override
    public void check(Instrument instrument, RuleContext context) {
        Term plan = context.plan().term();
        Optional<Term> outside = instrument.term().filter(term -> !plan.contains(term));
        if (outside.isPresent() && instrument.note().isEmpty()) {
            context.report(OUTSIDE)
                    .at("term")
                    .with("id", instrument.id())
                    .with("term", outside.get())
                    .with("plan", plan);
        }
    }
}
