package org.lmcplan.validate.plan;

import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** An indicator whose target is a change or a percentage has a baseline from which it is counted. */
final class ChangesHaveABaseline extends StandardRule<Indicator> {

    private static final Complaint BARE = Complaint.of(
                    "A target of '{indicator}' is given as {kind}, but there is no baseline from which it is counted.",
                    "“{indicator}”的目标值为 {kind}，却没有作为起点的基准。")
            .hint(
                    "add a baseline, with text: or date: if the plan gives no figure, or write a level as value:",
                    "请添加 baseline（计划未给出数值的，写 text 或 date）；若目标值为水平值，请写 value");

    ChangesHaveABaseline() {
        super(warning("LMC-V906"), Indicator.class);
    }

    @Override
    public void check(Indicator indicator, RuleContext context) {
        if (indicator.baseline().isPresent()) {
            return;
        }
        for (int i = 0; i < indicator.targets().size(); i++) {
            IndicatorTarget target = indicator.targets().get(i);
            if (target.change().isPresent() || target.percent().isPresent()) {
                String kind = target.change().isPresent() ? "change" : "percent";
                context.report(BARE)
                        .at("targets", i, kind)
                        .with("indicator", indicator.id())
                        .with("kind", kind);
            }
        }
    }
}
