package org.lmcplan.validate.register;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No record or project has an amount of zero. */
final class AmountsAreNotZero extends StandardRegisterRule {

    private static final Complaint ZERO = Complaint.of("'{id}' gives the amount {amount}.", "“{id}”的金额为 {amount}。")
            .hint("state the amount, or omit the record until it is known", "请给出金额，或在得知之前不予记录");

    AmountsAreNotZero() {
        super(warning("LMC-E602")
                .requires("No record or project has an amount of zero.", "记录或项目所载金额不得为零。")
                .because(
                        "Zero is often written where the amount is unknown, but unknown values are omitted. A source may still say that nothing was paid.",
                        "金额不明时常写作零。不明者应予省略。来源则可能称分文未付。"));
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
