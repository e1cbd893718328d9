package org.lmcplan.validate.register;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** With its corrections, no amount is less than zero. */
final class CorrectionsLeaveNoDebt extends StandardRegisterRule {

    private static final Complaint NEGATIVE = Complaint.of(
                    "With its corrections, '{to}' amounts to {currency} {total}.", "“{to}”经更正后的金额为 {currency} {total}。")
            .hint("correct an amount, or the id that a record corrects", "请更正金额，或更正记录所指的标识");

    /** The amounts that are added up. */
    private record Key(Slug corrected, MoneyStage stage, CurrencyCode currency) {}

    /** A sum with the correction that was added last. */
    private record Sum(BigDecimal total, MoneyFigure last) {}

    CorrectionsLeaveNoDebt() {
        super(warning("LMC-E609"));
    }

    @Override
    public boolean needsWholeRegister() {
        return true;
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Map<Slug, RegisterEntry<? extends Evidence>> byId = new HashMap<>();
        register.evidence().forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        Set<Slug> replaced = ReplacedEvidence.of(register).keySet();
        Map<Key, Sum> sums = new LinkedHashMap<>();
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            if (entry.value().corrects().isPresent() && !replaced.contains(entry.id())) {
                corrected(entry, byId).ifPresent(root -> add(entry, root, sums));
            }
        }
        sums.forEach((key, sum) -> {
            if (sum.total().signum() < 0) {
                reporter.report(NEGATIVE)
                        .in(sum.last().entry())
                        .at(sum.last().at())
                        .with("to", key.corrected())
                        .with("currency", key.currency())
                        .with("total", sum.total().toPlainString())
                        .related(Objects.requireNonNull(byId.get(key.corrected())));
            }
        });
    }

    /** Adds a correction to the sum of what it corrects, if that states an amount of the same stage and currency. */
    private static void add(
            RegisterEntry<? extends Evidence> correction, RegisterEntry<? extends Evidence> root, Map<Key, Sum> sums) {
        for (StagedAmount amount : StagedAmount.of(correction)) {
            List<BigDecimal> first = StagedAmount.of(root).stream()
                    .filter(each ->
                            each.stage() == amount.stage() && each.currency().equals(amount.currency()))
                    .map(each -> each.figure().amount().amount())
                    .toList();
            if (!first.isEmpty()) {
                Key key = new Key(root.id(), amount.stage(), amount.currency());
                BigDecimal before = sums.containsKey(key)
                        ? Objects.requireNonNull(sums.get(key)).total()
                        : first.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                sums.put(key, new Sum(before.add(amount.figure().amount().amount()), amount.figure()));
            }
        }
    }

    /** Returns what is corrected in the end, if corrections are corrected in turn; nothing if they form a cycle. */
    private static Optional<RegisterEntry<? extends Evidence>> corrected(
            RegisterEntry<? extends Evidence> correction, Map<Slug, RegisterEntry<? extends Evidence>> byId) {
        Set<Slug> passed = new HashSet<>();
        RegisterEntry<? extends Evidence> at = correction;
        while (at != null && at.value().corrects().isPresent()) {
            if (!passed.add(at.id())) {
                return Optional.empty();
            }
            at = byId.get(at.value().corrects().get());
        }
        return Optional.ofNullable(at);
    }
}
