package org.lmcplan.validate.register;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No amount of money is negative. */
final class AmountsAreNotNegative extends StandardRegisterRule {

    private static final Complaint NEGATIVE = Complaint.of("'{id}' gives the amount {amount}.", "“{id}”的金额为 {amount}。")
            .hint("state the amount as a positive number", "请给出实际金额");

    AmountsAreNotNegative() {
        super(error("LMC-E601")
                .requires("No amount of money is negative.", "任何金额不得为负。")
                .because(
                        "Offered, allocated or spent money is a positive amount. Totals leave negative amounts out.",
                        "提供、拨付或支出的资金必为正数。合计时负数不计入。"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        MoneyFigure.held(register).forEach(figure -> check(figure, reporter));
        MoneyFigure.told(register).forEach(figure -> check(figure, reporter));
    }

    private static void check(MoneyFigure figure, FindingReporter reporter) {
        if (figure.amount().isNegative()) {
            reporter.report(NEGATIVE).in(figure.entry()).at(figure.at()).with("amount", figure.amount());
        }
    }
}
