package org.lmcplan.validate.register;

import org.lmcplan.model.Indicator;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;

/** An indicator whose targets are numbers is measured by numbers, and one whose targets are in words by words. */
final class MeasurementsAreLikeTheirTargets extends IndicatorMeasurementRule {

    private static final Complaint WORDS = Complaint.of(
                    "'{id}' measures '{indicator}' in words, but its targets are numbers.",
                    "“{id}”以文字说明“{indicator}”，而其目标值为数字。")
            .hint("give the value, or say in a note why there is none", "请填写数值，或在备注中说明为何没有数值");

    private static final Complaint NUMBER = Complaint.of(
                    "'{id}' measures '{indicator}' by the number {value}, but its targets are in words.",
                    "“{id}”以数字 {value} 说明“{indicator}”，而其目标以文字表述。")
            .hint("give the result as text:, or correct the indicator", "请改用 text: 说明结果，或更正指标");

    MeasurementsAreLikeTheirTargets() {
        super(warning("LMC-E801"));
    }

    @Override
    void check(RegisterEntry<MeasurementRecord> entry, Indicator indicator, FindingReporter reporter) {
        MeasurementRecord measurement = entry.value();
        long inWords = indicator.targets().stream()
                .filter(target -> !target.text().isEmpty())
                .count();
        boolean allInWords = inWords == indicator.targets().size();
        if (indicator.targets().isEmpty()) {
            return;
        } else if (measurement.value().isEmpty()
                && inWords == 0
                && measurement.note().isEmpty()) {
            reporter.report(WORDS).in(entry).at("text").with("indicator", indicator.id());
        } else if (allInWords && measurement.value().isPresent()) {
            reporter.report(NUMBER)
                    .in(entry)
                    .at("value")
                    .with("indicator", indicator.id())
                    .with("value", measurement.value().get().toPlainString());
        }
    }
}
