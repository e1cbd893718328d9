package org.lmcplan.validate.register;

import java.util.OptionalInt;
import org.lmcplan.model.Money;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No amount has more decimals than its currency. */
final class AmountsFitTheirCurrency extends StandardRegisterRule {

    private static final Complaint MORE_DECIMALS = Complaint.of(
                    "'{id}' gives the amount {amount}, but {currency} has {allowed}.",
                    "“{id}”的金额为 {amount}，但 {currency} {allowed}。")
            .hint(
                    "check the amount in the source: a dot does not separate thousands, and converted amounts need rounding",
                    "请对照来源核对金额：点号不是千位分隔符，换算的金额应四舍五入");

    private static final Message NO_DECIMALS = Message.of("no decimals", "没有小数");
    private static final Message DECIMALS = Message.of("only {n} decimals", "只有 {n} 位小数");

    /** Decimals of zero are harmless, but three of them look like thousands. */
    private static final int HARMLESS_ZEROS = 2;

    AmountsFitTheirCurrency() {
        super(warning("LMC-E606"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        MoneyFigure.recorded(register).forEach(figure -> check(figure, reporter));
        MoneyFigure.cited(register).forEach(figure -> check(figure, reporter));
    }

    private static void check(MoneyFigure figure, FindingReporter reporter) {
        Money amount = figure.amount();
        OptionalInt allowed = amount.currency().decimals();
        if (allowed.isPresent() && writtenDecimals(amount) > allowed.getAsInt()) {
            reporter.report(MORE_DECIMALS)
                    .in(figure.entry())
                    .at(figure.at())
                    .with("amount", amount)
                    .with("currency", amount.currency())
                    .with("allowed", allowed.getAsInt() == 0 ? NO_DECIMALS : DECIMALS.with("n", allowed.getAsInt()));
        }
    }

    private static int writtenDecimals(Money amount) {
        int written = amount.amount().scale();
        boolean zeros = amount.amount().stripTrailingZeros().scale() <= 0;
        return zeros && written <= HARMLESS_ZEROS ? 0 : written;
    }
}
