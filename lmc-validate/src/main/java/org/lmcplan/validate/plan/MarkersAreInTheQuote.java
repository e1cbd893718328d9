package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** The quote of a commitment contains the parts of its marker, in their order. */
final class MarkersAreInTheQuote extends StandardRule<Commitment> {

    private static final Complaint ABSENT = Complaint.of(
                    "The marker '{marker}' is not in the quote of '{commitment}'.",
                    "“{commitment}”的引文中没有标志语“{marker}”。")
            .hint("copy the verb phrase from the quote, with … for a gap", "请从引文中抄录动词短语，间隔处用“…”");

    MarkersAreInTheQuote() {
        super(error("LMC-V501"), Commitment.class);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        if (!commitment.marker().standsIn(commitment.quote())) {
            context.report(ABSENT)
                    .at("marker")
                    .with("marker", commitment.marker())
                    .with("commitment", commitment.id());
        }
    }
}
