package org.lmcplan.validate.register;

import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorBaseline;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;

/** An indicator is measured after its baseline. */
final class MeasurementsFollowTheBaseline extends IndicatorMeasurementRule {

    private static final Complaint BEFORE = Complaint.of(
                    "'{id}' measures '{indicator}' for {date}, before its baseline of {baseline}.",
                    "“{id}”测量“{indicator}”的时间为 {date}，早于其基线（{baseline}）。")
            .hint("correct the date, or say in a note why it is kept", "请更正日期，或在备注中说明保留理由");

    MeasurementsFollowTheBaseline() {
        super(note("LMC-E803"));
    }

    @Override
    void check(RegisterEntry<MeasurementRecord> entry, Indicator indicator, FindingReporter reporter) {
        MeasurementRecord measurement = entry.value();
        indicator
                .baseline()
                .flatMap(IndicatorBaseline::date)
                .filter(baseline -> measurement.note().isEmpty()
                        && EventDates.last(measurement).isBefore(baseline.earliest()))
                .ifPresent(baseline -> reporter.report(BEFORE)
                        .in(entry)
                        .at("date")
                        .with("indicator", indicator.id())
                        .with("date", EventDates.shown(measurement))
                        .with("baseline", baseline));
    }
}
