package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** The quote of a commitment contains its condition, word for word. */
final class ConditionsAreInTheQuote extends StandardRule<Commitment> {

    private static final Complaint ABSENT = Complaint.of(
                    "The condition '{condition}' is not in the quote of '{commitment}'.",
                    "“{commitment}”的引文中没有条件“{condition}”。")
            .hint(
                    "copy the words of the condition from the quote; code a condition in another clause as a statement that qualifies this one",
                    "请从引文中逐字抄录条件；若条件写在其他分句中，请将该分句编码为限定本承诺的陈述");

    ConditionsAreInTheQuote() {
        super(error("LMC-V515"), Commitment.class);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        commitment
                .condition()
                .filter(condition -> commitment.passages().stream().noneMatch(words -> words.contains(condition)))
                .ifPresent(condition -> context.report(ABSENT)
                        .at("condition")
                        .with("condition", condition)
                        .with("commitment", commitment.id()));
    }
}
