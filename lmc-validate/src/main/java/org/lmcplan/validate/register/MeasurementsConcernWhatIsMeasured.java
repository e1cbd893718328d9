package org.lmcplan.validate.register;

import java.util.List;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;

/** A measurement names no commitments other than those that its indicator measures. */
final class MeasurementsConcernWhatIsMeasured extends IndicatorMeasurementRule {

    private static final Complaint OTHER = Complaint.of(
                    "'{id}' names the commitment {commitment}, but '{indicator}' does not measure it.",
                    "“{id}”指明承诺 {commitment}，而指标“{indicator}”并不衡量该承诺。")
            .hint("remove the commitment, or correct the indicator", "请删除该承诺，或更正指标");

    MeasurementsConcernWhatIsMeasured() {
        super(warning("LMC-E804"));
    }

    @Override
    void check(RegisterEntry<MeasurementRecord> entry, Indicator indicator, FindingReporter reporter) {
        List<? extends ElementId> commitments = entry.value().commitments();
        for (int i = 0; i < commitments.size(); i++) {
            if (!indicator.measures().contains(commitments.get(i))) {
                reporter.report(OTHER)
                        .in(entry)
                        .at("commitments", i)
                        .with("commitment", commitments.get(i))
                        .with("indicator", indicator.id());
            }
        }
    }
}
