package org.lmcplan.validate.register;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No record or project has an amount of zero. */
final class AmountsAreNotZero extends StandardRegisterRule {

    private static final Complaint ZERO = Complaint.of("'{id}' gives the amount {amount}.", "“{id}”的金额为 {amount}。")
            .hint("state the amount, or omit it until it is known", "请填写金额，或在金额明确之前不予记录");

    AmountsAreNotZero() {
        super(warning("LMC-E602"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (MoneyFigure figure : MoneyFigure.recorded(register)) {
            if (figure.amount().amount().signum() == 0) {
                reporter.report(ZERO).in(figure.entry()).at(figure.at()).with("amount", figure.amount());
            }
        }
    }
}
