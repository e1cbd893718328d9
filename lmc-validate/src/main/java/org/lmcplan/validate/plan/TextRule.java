package org.lmcplan.validate.plan;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;

/** The base of the rules on characters of all texts. */
abstract class TextRule extends StandardRule<Object> {

    private final int kinds;

    /** A rule on the texts that contain characters of some {@code CharacterKinds}, or on all texts if none is given. */
    TextRule(RuleDefinition definition, int kinds) {
        super(definition, RuleScope.each(Object.class));
        this.kinds = kinds;
    }

    @Override
    public final void check(Object subject, RuleContext context) {
        for (PartText text : context.fact(PartTexts.ALL).with(kinds)) {
            if (kinds == 0 || text.has(kinds)) {
                check(text, context);
            }
        }
    }

    abstract void check(PartText text, RuleContext context);

    static FindingBuilder report(Complaint complaint, PartText text, RuleContext context) {
        return context.report(complaint).at(text.at().get()).with("text", text.text());
    }
}
