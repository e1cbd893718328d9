package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** A number that is not of an indicator says in its unit what was counted. */
final class CountsSayWhatWasCounted extends StandardRegisterRule {

    private static final Complaint NONE = Complaint.of(
                    "'{id}' gives the number {value}, but neither an indicator nor a unit.",
                    "“{id}”给出数字 {value}，但既无指标也无单位。")
            .hint("say under unit: what was counted", "请在 unit: 中说明所计内容");

    CountsSayWhatWasCounted() {
        super(warning("LMC-E805"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<MeasurementRecord> entry : register.records(MeasurementRecord.class)) {
            MeasurementRecord measurement = entry.value();
            if (measurement.indicator().isEmpty() && measurement.unit().isEmpty()) {
                measurement
                        .value()
                        .ifPresent(value ->
                                reporter.report(NONE).in(entry).at("value").with("value", value.toPlainString()));
            }
        }
    }
}
