package org.lmcplan.validate.register;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** Amounts are in currencies that have not been withdrawn. */
final class CurrenciesAreInUse extends StandardRegisterRule {

    private static final Complaint WITHDRAWN = Complaint.of(
                    "'{id}' gives the amount {amount}, but {currency} is a currency that has been withdrawn.",
                    "“{id}”的金额为 {amount}，但 {currency} 是已停用的货币。")
            .hint("check the code; keep it if the sum was in this currency at the time", "请核对货币代码；如当时确以该货币计，可保留");

    CurrenciesAreInUse() {
        super(note("LMC-E607"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        MoneyFigure.recorded(register).forEach(figure -> check(figure, reporter));
        MoneyFigure.cited(register).forEach(figure -> check(figure, reporter));
    }

    private static void check(MoneyFigure figure, FindingReporter reporter) {
        if (figure.amount().currency().isWithdrawn()) {
            reporter.report(WITHDRAWN)
                    .in(figure.entry())
                    .at(figure.at())
                    .with("amount", figure.amount())
                    .with("currency", figure.amount().currency());
        }
    }
}
