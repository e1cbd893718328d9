package org.lmcplan.validate.register;

import java.util.Map;
import org.lmcplan.validate.rule.Complaint;

/** No amount of money is less than nothing. */
final class AmountsAreNotNegative extends EvidenceRule {

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
    public void check(Dossier dossier, Breaches into) {
        MoneyFigure.held(dossier).forEach(figure -> check(figure, into));
        MoneyFigure.told(dossier).forEach(figure -> check(figure, into));
    }

    private static void check(MoneyFigure figure, Breaches into) {
        if (figure.amount().isNegative()) {
            into.at(figure.entry(), figure.path(), NEGATIVE, Map.of("amount", figure.amount()));
        }
    }
}
