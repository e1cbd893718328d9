package org.lmcplan.validate.register;

import org.lmcplan.model.Indicator;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;
import org.lmcplan.validate.rule.RuleDefinition;

/** The base of the rules on measurements of indicators that the plan has. */
abstract class IndicatorMeasurementRule extends StandardRegisterRule {

    IndicatorMeasurementRule(RuleDefinition definition) {
        super(definition);
    }

    @Override
    public final void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<MeasurementRecord> entry : register.records(MeasurementRecord.class)) {
            entry.value()
                    .indicator()
                    .flatMap(id -> register.plan().find(Indicator.class, id))
                    .ifPresent(indicator -> check(entry, indicator, reporter));
        }
    }

    /** Checks a measurement of an indicator. */
    abstract void check(RegisterEntry<MeasurementRecord> entry, Indicator indicator, FindingReporter reporter);
}
