package org.lmcplan.validate.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.Part;
import org.lmcplan.validate.rule.RuleContext;

/** Asks rules about the parts of one plan. Belongs to one thread. */
public final class RuleRun {

    private final List<RuleContext> contexts = new ArrayList<>();
    private final boolean[] applies;
    private final Validator validator;
    private final Plan plan;
    private @Nullable PlanIndex index;

    public RuleRun(Validator validator, Plan plan, Parts parts) {
        this.validator = validator;
        this.plan = plan;
        this.applies = new boolean[validator.rules().size()];
        for (CheckedRule rule : validator.rules()) {
            applies[rule.number()] = rule.reasonToSkip(
                            parts.head(), validator.asOf().isPresent())
                    .isEmpty();
            contexts.add(new RuleContext(rule, parts, validator.asOf().orElse(null), this::index));
        }
    }

    /** Those of the rules that are not skipped. */
    public List<CheckedRule> applying(List<CheckedRule> rules) {
        return rules.stream().filter(rule -> applies[rule.number()]).toList();
    }

    /** Those of the rules with these numbers that are asked about parts of a kind and are not skipped. */
    List<CheckedRule> rules(PartKind kind, BitSet numbers) {
        return validator.rulesFor(kind).stream()
                .filter(rule -> numbers.get(rule.number()) && applies[rule.number()])
                .toList();
    }

    /** What these rules report about a part, rule by rule. */
    public List<FindingBuilder> ask(Part part, Iterable<CheckedRule> rules) {
        List<FindingBuilder> all = List.of();
        for (CheckedRule rule : rules) {
            List<FindingBuilder> drafts = contexts.get(rule.number()).ask(part);
            if (!drafts.isEmpty()) {
                if (all.isEmpty()) {
                    all = new ArrayList<>();
                }
                all.addAll(drafts);
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
