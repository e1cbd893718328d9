package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Predecessor;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/** A plan that this one follows ends before this one starts. */
final class PredecessorsEndBefore extends StandardRule<Predecessor> {

    private static final Complaint OVERLAP = Complaint.of(
                    "'{id}' covers {term}, but this plan starts in {from}.", "“{id}”涵盖 {term}，而本计划始于 {from}。")
            .hint("correct the years", "请更正年份");

    PredecessorsEndBefore() {
        super(warning("LMC-V703"), Predecessor.class, Lookup.PLAN);
    }

    @Override
    public void check(Predecessor predecessor, RuleContext context) {
        Optional<PartialDate> from = context.plan().term().from();
        if (from.isPresent()
                && !predecessor.term().lastDay().isBefore(from.get().earliest())) {
            context.report(OVERLAP)
                    .at("term")
                    .with("id", predecessor.id())
                    .with("term", predecessor.term())
                    .with("from", from.get());
        }
    }
}
