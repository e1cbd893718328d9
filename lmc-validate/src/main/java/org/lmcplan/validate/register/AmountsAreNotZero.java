package org.lmcplan.validate.register;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No record or project has an amount of zero. */
final class AmountsAreNotZero extends StandardRegisterRule {

    private static final Complaint ZERO = Complaint.of("'{id}' gives the amount {amount}.", "“{id}”的金额为 {amount}。")
            .hint("state the amount, or omit the record until it is known", "请给出金额，或在得知之前不予记录");

    AmountsAreNotZero() {
        super(warning("LMC-E602"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (MoneyFigure figure : MoneyFigure.held(register)) {
            if (figure.amount().amount().signum() == 0) {
                reporter.report(ZERO).in(figure.entry()).at(figure.at()).with("amount", figure.amount());
            }
        }
    }
}
