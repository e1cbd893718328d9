package org.lmcplan.validate.register;

import java.util.Map;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.text.FoldedText;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;

/** The unit of a measurement is that of its indicator. */
final class UnitsAreThoseOfTheIndicator extends IndicatorMeasurementRule {

    private static final Complaint OTHER = Complaint.of(
                    "'{id}' is measured in '{unit}', but the unit of '{indicator}' is '{wanted}'.",
                    "“{id}”的单位为“{unit}”，而指标“{indicator}”的单位为“{wanted}”。")
            .hint("convert the value, or omit the unit if it is the same", "请换算数值；若单位相同，可省略");

    UnitsAreThoseOfTheIndicator() {
        super(warning("LMC-E802"));
    }

    @Override
    void check(RegisterEntry<MeasurementRecord> entry, Indicator indicator, FindingReporter reporter) {
        for (Map.Entry<LanguageTag, String> unit :
                entry.value().unit().byLanguage().entrySet()) {
            indicator
                    .unit()
                    .in(unit.getKey())
                    .filter(wanted -> !FoldedText.of(wanted)
                            .text()
                            .equals(FoldedText.of(unit.getValue()).text()))
                    .ifPresent(wanted -> reporter.report(OTHER)
                            .in(entry)
                            .at("unit", unit.getKey())
                            .with("unit", unit.getValue())
                            .with("indicator", indicator.id())
                            .with("wanted", wanted));
        }
    }
}
