package org.lmcplan.validate.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorBaseline;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.PlanElement;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.wording.MentionedNumbers;

/**
 * The numbers of an indicator are in the words that it was read from or in those that it measures, and the amounts of a budget are
 * in the quote, or a note explains them.
 */
final class NumbersAreInTheText extends StandardRule<PlanElement> {

    private static final Complaint TARGET = Complaint.of(
                    "The number {number} of '{id}' is not in the words that it was read from, nor in those that it measures.",
                    "“{id}”的数值 {number} 既不见于其所依据的文字，也不见于其所衡量内容的文字。")
            .hint(
                    "correct the number, add the words to readFrom:, or explain it in a note",
                    "请更正数值、将相应文字添加到 readFrom，或在备注中说明");
    private static final Complaint AMOUNT = Complaint.of(
                    "The amount {number} of '{id}' is not in its quote.", "“{id}”的金额 {number} 不见于其引文。")
            .hint("correct the amount, or say in its note where the text states it", "请更正金额，或在其备注中写明文本何处列出该金额");

    NumbersAreInTheText() {
        super(
                note("LMC-V516"),
                RuleScope.eachOf(PlanElement.class, Commitment.class, Indicator.class)
                        .lookingAt(Lookup.REFERENCES, Lookup.SECTIONS)
                        .whereTextIsIn("zh", "en"));
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        if (!element.note().isEmpty()) {
            return;
        }
        if (element instanceof Indicator indicator) {
            checkTargets(indicator, context);
        } else {
            checkBudget((Commitment) element, context);
        }
    }

    private static void checkBudget(Commitment commitment, RuleContext context) {
        List<BudgetItem> budget = commitment.budget();
        Set<BigDecimal> stated = budget.isEmpty() ? Set.of() : MentionedNumbers.in(commitment.quote());
        for (int i = 0; i < budget.size(); i++) {
            BigDecimal amount = budget.get(i).amount().amount();
            if (budget.get(i).note().isEmpty() && !isStated(Optional.of(amount), stated)) {
                report(AMOUNT, amount, context, "budget", i, "amount");
            }
        }
    }

    private static void checkTargets(Indicator indicator, RuleContext context) {
        List<IndicatorTarget> targets = indicator.targets();
        String words = targets.isEmpty() ? "" : CitedWords.of(indicator, context);
        if (words.isEmpty()) {
            return; // nothing to compare with
        }
        Set<BigDecimal> stated = MentionedNumbers.in(words);
        Optional<BigDecimal> baseline = indicator.baseline().flatMap(IndicatorBaseline::value);
        for (int i = 0; i < targets.size(); i++) {
            IndicatorTarget target = targets.get(i);
            Optional<BigDecimal> byChange =
                    baseline.flatMap(start -> target.change().map(start::add));
            Optional<BigDecimal> byPercent =
                    baseline.flatMap(start -> target.percent().map(percent -> changed(start, percent)));
            if (target.value().isPresent() && baseline.isEmpty()) {
                check("value", IndicatorTarget::value, i, targets, stated, context);
            } else if (target.change().isPresent() && !isStated(byChange, stated)) {
                check("change", IndicatorTarget::change, i, targets, stated, context);
            } else if (target.percent().isPresent() && !isStated(byPercent, stated)) {
                check("percent", IndicatorTarget::percent, i, targets, stated, context);
            }
        }
    }

    private static BigDecimal changed(BigDecimal start, BigDecimal percent) {
        return start.add(start.multiply(percent).movePointLeft(2));
    }

    private static boolean isStated(Optional<BigDecimal> number, Set<BigDecimal> stated) {
        return number.map(MentionedNumbers::normal).filter(stated::contains).isPresent();
    }

    /** Instead of a number, the text may state by how much it exceeds another target: 20 per cent, and a further 10. */
    private static void check(
            String key,
            Function<IndicatorTarget, Optional<BigDecimal>> numberOf,
            int index,
            List<IndicatorTarget> targets,
            Set<BigDecimal> stated,
            RuleContext context) {
        BigDecimal number = numberOf.apply(targets.get(index)).orElseThrow();
        boolean found = isStated(Optional.of(number), stated)
                || targets.stream()
                        .flatMap(other -> numberOf.apply(other).stream())
                        .map(number::subtract)
                        .anyMatch(difference -> difference.signum() != 0 && isStated(Optional.of(difference), stated));
        if (!found) {
            report(TARGET, number, context, "targets", index, key);
        }
    }

    private static void report(Complaint complaint, BigDecimal number, RuleContext context, Object... at) {
        context.report(complaint)
                .at(at)
                .with("number", number.toPlainString())
                .with("id", context.subject().name());
    }
}
