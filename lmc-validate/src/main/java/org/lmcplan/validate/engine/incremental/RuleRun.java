package org.lmcplan.validate.engine.incremental;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.engine.AppliedRule;
import org.lmcplan.validate.engine.PendingFinding;
import org.lmcplan.validate.rule.Rule;

/** Calls rules for the parts of one plan. Belongs to one thread. */
final class RuleRun {

    private final List<PartRuleContext> contexts = new ArrayList<>();
    private final BitSet applicable = new BitSet();
    private final PlanRules rules;
    private final Plan plan;
    private final IndexedParts parts;
    private final MissingParts missing;
    private @Nullable PlanIndex index;

    private static final Message UNDECIDED =
            Message.of("parts of the plan could not be read, so this cannot be decided", "计划部分内容无法读取，因此无法判断");

    RuleRun(PlanRules rules, Plan plan, IndexedParts parts) {
        this(rules, plan, parts, MissingParts.NONE);
    }

    /** Calls rules for the parts of a plan from which others may be missing. */
    RuleRun(PlanRules rules, Plan plan, IndexedParts parts, MissingParts missing) {
        this.rules = rules;
        this.plan = plan;
        this.parts = parts;
        this.missing = missing;
        for (AppliedRule<Rule<?>> rule : rules.all()) {
            applicable.set(rule.number(), rules.reasonToSkip(rule, parts.head()).isEmpty());
            contexts.add(new PartRuleContext(
                    rule, parts, missing, rules.applied().asOf().orElse(null), this::index));
        }
    }

    /** Why it cannot be decided whether the plan complies with a rule; empty if it can. */
    Optional<Message> reasonForNoDecision(AppliedRule<Rule<?>> rule) {
        return contexts.get(rule.number()).isUndecided() ? Optional.of(UNDECIDED) : Optional.empty();
    }

    int countOfRules() {
        return contexts.size();
    }

    /** The rules that check parts of a kind and are not skipped. */
    List<PartRuleContext> rules(PlanPart kind) {
        return rules(kind, applicable);
    }

    /** Those of the rules with these numbers that check parts of a kind and are not skipped. */
    List<PartRuleContext> rules(PlanPart kind, BitSet numbers) {
        return rules.of(kind).stream()
                .filter(rule -> numbers.get(rule.number()) && applicable.get(rule.number()))
                .map(rule -> contexts.get(rule.number()))
                .toList();
    }

    /** Returns what these rules report about a part, in the order of the rules. */
    List<PendingFinding> check(IndexedPart part, List<PartRuleContext> some) {
        return check(List.of(part), some).getOrDefault(part, List.of());
    }

    /**
     * Returns what these rules report about each of these parts, in the order of the rules; parts without findings are left out.
     * Each rule checks all the parts before the next rule does, since the processor then finds its code in the cache.
     */
    Map<IndexedPart, List<PendingFinding>> check(List<IndexedPart> several, List<PartRuleContext> some) {
        PartMemo[] memos =
                several.stream().map(part -> new PartMemo(part, parts, missing)).toArray(PartMemo[]::new);
        Map<IndexedPart, List<PendingFinding>> all = new TreeMap<>(IndexedPart.DOCUMENT_ORDER);
        for (PartRuleContext rule : some) {
            for (PartMemo memo : memos) {
                List<PendingFinding> found = rule.check(memo);
                if (!found.isEmpty()) {
                    all.computeIfAbsent(memo.part(), part -> new ArrayList<>()).addAll(found);
                }
            }
        }
        return all;
    }

    private PlanIndex index() {
        if (index == null) {
            index = PlanIndex.of(plan);
        }
        return index;
    }
}
