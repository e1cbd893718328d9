package org.lmcplan.validate.rules;

import java.util.List;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.validate.Finding;
import org.lmcplan.validate.Rule;
import org.lmcplan.validate.Severity;

/** No two clauses quote the same stretch of the text. */
final class QuotesDoNotOverlap implements Rule {

    @Override
    public String id() {
        return "LMC-V302";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(PlanIndex plan) {
        return plan.plan().sections().stream()
                .flatMap(section -> ClauseCover.of(section, plan).unplaced().stream())
                .map(clause -> new Finding(
                        id(),
                        severity(),
                        plan.pathOf(clause).child("quote"),
                        "The words of '" + clause.id() + "' are quoted by another clause already.",
                        "let each clause quote words of its own"))
                .toList();
    }
}
