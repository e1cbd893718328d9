package org.lmcplan.validate.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorBaseline;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartialDate;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** The targets of an indicator are in the order of their dates and later than the baseline; targets with the same condition are compared with each other only. */
final class TargetDatesAscend extends StandardRule<Indicator> {

    private static final Complaint DISORDER = Complaint.of(
                    "A target of '{indicator}' by {date} comes after one by {other}.",
                    "“{indicator}”应于 {date} 实现的目标值排在 {other} 的目标值之后。")
            .hint("put the targets in the order of their dates, or correct a date", "请按日期先后排列目标值，或更正日期");
    private static final Complaint PAST = Complaint.of(
                    "A target of '{indicator}' is to be reached by {date}, but its baseline is of {other}.",
                    "“{indicator}”的目标值应于 {date} 实现，而其基准为 {other}。")
            .hint("correct one of the dates", "请更正其中一个日期");

    TargetDatesAscend() {
        super(warning("LMC-V717"), Indicator.class);
    }

    @Override
    public void check(Indicator indicator, RuleContext context) {
        Optional<PartialDate> baseline = indicator.baseline().flatMap(IndicatorBaseline::date);
        Map<LocalizedText, PartialDate> passed = new HashMap<>();
        for (int i = 0; i < indicator.targets().size(); i++) {
            IndicatorTarget target = indicator.targets().get(i);
            if (target.by().isPresent()) {
                PartialDate by = target.by().get();
                PartialDate before = passed.put(target.condition(), by);
                if (before != null && by.latest().isBefore(before.earliest())) {
                    report(DISORDER, i, by, before, indicator, context);
                }
                if (baseline.filter(start -> !by.latest().isAfter(start.latest()))
                        .isPresent()) {
                    report(PAST, i, by, baseline.get(), indicator, context);
                }
            }
        }
    }

    private static void report(
            Complaint complaint,
            int target,
            PartialDate by,
            PartialDate other,
            Indicator indicator,
            RuleContext context) {
        context.report(complaint)
                .at("targets", target, "by")
                .with("indicator", indicator.id())
                .with("date", by)
                .with("other", other);
    }
}
