package org.lmcplan.validate.plan;

import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorBaseline;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** An indicator with numbers has a unit. */
final class NumbersHaveAUnit extends StandardRule<Indicator> {

    private static final Complaint BARE = Complaint.of(
                    "The indicator '{indicator}' has numbers but no unit.", "指标“{indicator}”有数值而没有单位。")
            .hint("add unit: with what is counted, such as people or per cent", "请添加 unit，写明计量的内容，如“人”或“%”");

    NumbersHaveAUnit() {
        super(warning("LMC-V907"), Indicator.class);
    }

    @Override
    public void check(Indicator indicator, RuleContext context) {
        boolean counts = indicator.baseline().flatMap(IndicatorBaseline::value).isPresent()
                || indicator.targets().stream()
                        .anyMatch(target ->
                                target.value().isPresent() || target.change().isPresent());
        if (counts && indicator.unit().isEmpty()) {
            context.report(BARE).with("indicator", indicator.id());
        }
    }
}
