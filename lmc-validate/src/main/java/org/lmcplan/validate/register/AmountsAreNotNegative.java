package org.lmcplan.validate.register;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No amount of money is negative, unless it corrects another. */
final class AmountsAreNotNegative extends StandardRegisterRule {

    private static final Complaint NEGATIVE = Complaint.of("'{id}' gives the amount {amount}.", "“{id}”的金额为 {amount}。")
            .hint(
                    "state the amount as a positive number; for a refund or correction, name what it corrects under corrects:",
                    "请填写正数金额；如为退款或更正，请在 corrects: 中指明所更正的记录");

    AmountsAreNotNegative() {
        super(error("LMC-E601"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        MoneyFigure.recorded(register).forEach(figure -> check(figure, reporter));
        MoneyFigure.cited(register).forEach(figure -> check(figure, reporter));
    }

    private static void check(MoneyFigure figure, FindingReporter reporter) {
        if (figure.amount().isNegative() && figure.entry().value().corrects().isEmpty()) {
            reporter.report(NEGATIVE).in(figure.entry()).at(figure.at()).with("amount", figure.amount());
        }
    }
}
