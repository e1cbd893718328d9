package org.lmcplan.validate.register;

import java.util.List;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;
import org.lmcplan.validate.rule.RuleDefinition;

/** The base of the rules that check one source after another. */
abstract class CitationRule extends StandardRegisterRule {

    CitationRule(RuleDefinition definition) {
        super(definition);
    }

    @Override
    public final void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            List<Citation> citations = entry.value().citations();
            for (int i = 0; i < citations.size(); i++) {
                check(entry, citations.get(i), i, reporter);
            }
        }
    }

    /** Checks the source at an index of the sources of a record or project. */
    abstract void check(
            RegisterEntry<? extends Evidence> entry, Citation citation, int index, FindingReporter reporter);
}
