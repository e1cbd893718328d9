package org.lmcplan.validate.provided;

import org.lmcplan.model.Commitment;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;

/** A rule as another jar provides it. */
public final class NamelessRule implements Rule<Commitment> {

    @Override
    public RuleDefinition definition() {
        return RuleDefinition.of("no id", Severity.NOTE).requires("Nothing.");
    }

    @Override
    public RuleScope<Commitment> scope() {
        return RuleScope.each(Commitment.class);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        context.report(Complaint.of("Found."));
    }
}
