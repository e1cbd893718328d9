package org.lmcplan.validate.rules;

import java.util.List;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.validate.Finding;
import org.lmcplan.validate.Rule;
import org.lmcplan.validate.Severity;

/** The marker of a commitment stands in its quote, part after part. */
final class MarkerStandsInTheQuote implements Rule {

    @Override
    public String id() {
        return "LMC-V501";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(PlanIndex plan) {
        return plan.plan().commitments().stream()
                .filter(commitment -> !commitment.marker().standsIn(commitment.quote()))
                .map(commitment -> new Finding(
                        id(),
                        severity(),
                        plan.pathOf(commitment).child("marker"),
                        "The marker '" + commitment.marker() + "' does not stand in the quote of '" + commitment.id()
                                + "'.",
                        "copy the verb phrase from the quote, with … for a gap"))
                .toList();
    }
}
