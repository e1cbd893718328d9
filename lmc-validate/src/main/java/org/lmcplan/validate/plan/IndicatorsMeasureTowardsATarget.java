package org.lmcplan.validate.plan;

import org.lmcplan.model.Indicator;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** An indicator says what it measures and has a target. */
final class IndicatorsMeasureTowardsATarget extends StandardRule<Indicator> {

    private static final Complaint NOTHING = Complaint.of(
                    "The indicator '{indicator}' does not say what it measures.", "指标“{indicator}”未写明其衡量的内容。")
            .hint(
                    "add measures: with the ids of commitments, goals, pillars or areas",
                    "请添加 measures，写明承诺、目标、支柱或领域的标识");
    private static final Complaint AIMLESS = Complaint.of(
                    "The indicator '{indicator}' has no target.", "指标“{indicator}”没有目标值。")
            .hint(
                    "add targets:, if the plan states one; without it nothing can be judged",
                    "若计划写明目标值，请添加 targets；没有目标值便无从判断");

    IndicatorsMeasureTowardsATarget() {
        super(note("LMC-V909"), Indicator.class);
    }

    @Override
    public void check(Indicator indicator, RuleContext context) {
        if (indicator.measures().isEmpty()) {
            context.report(NOTHING).with("indicator", indicator.id());
        }
        if (indicator.targets().isEmpty()) {
            context.report(AIMLESS).with("indicator", indicator.id());
        }
    }
}
