package org.lmcplan.validate.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorBaseline;
import org.lmcplan.model.IndicatorDirection;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** The targets of an indicator move in its direction. */
final class TargetsFollowTheDirection extends StandardRule<Indicator> {

    private static final Complaint AGAINST = Complaint.of(
                    "The direction of '{indicator}' is {direction}, but a target moves the other way: {number}.",
                    "“{indicator}”的方向为 {direction}，而有目标值与之相反：{number}。")
            .hint("correct the direction, or the sign of the number", "请更正方向，或更正数值的正负号");

    TargetsFollowTheDirection() {
        super(warning("LMC-V908"), Indicator.class);
    }

    @Override
    public void check(Indicator indicator, RuleContext context) {
        if (indicator.direction().isEmpty()) {
            return;
        }
        IndicatorDirection direction = indicator.direction().get();
        Optional<BigDecimal> baseline = indicator.baseline().flatMap(IndicatorBaseline::value);
        for (int i = 0; i < indicator.targets().size(); i++) {
            IndicatorTarget target = indicator.targets().get(i);
            if (moves(target, baseline) * (direction == IndicatorDirection.UP ? 1 : -1) < 0) {
                String key =
                        target.value().isPresent() ? "value" : target.change().isPresent() ? "change" : "percent";
                context.report(AGAINST)
                        .at("targets", i, key)
                        .with("indicator", indicator.id())
                        .with("direction", direction.code())
                        .with("number", number(target).orElseThrow().toPlainString());
            }
        }
    }

    private static Optional<BigDecimal> number(IndicatorTarget target) {
        return target.value().or(target::change).or(target::percent);
    }

    /** The sign of the movement from the baseline; 0 if there is none or it is unknown. */
    private static int moves(IndicatorTarget target, Optional<BigDecimal> baseline) {
        if (target.value().isPresent()) {
            return baseline.map(start -> target.value().get().compareTo(start)).orElse(0);
        }
        return number(target).map(BigDecimal::signum).orElse(0);
    }
}
