package org.lmcplan.validate.register;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No amount of money is less than nothing. */
final class AmountsAreNotNegative extends StandardRegisterRule {

    private static final Complaint NEGATIVE = Complaint.of("'{id}' gives the amount {amount}.", "“{id}”的金额为 {amount}。")
            .hint("give the amount itself", "请给出实际金额");

    AmountsAreNotNegative() {
        super(error("LMC-E601")
                .requires("No amount of money is less than nothing.", "任何金额不得为负。")
                .because(
                        "Money that is offered, allocated or spent is some amount. Totals leave a negative one out.",
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
