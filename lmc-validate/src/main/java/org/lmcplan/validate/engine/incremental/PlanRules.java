package org.lmcplan.validate.engine.incremental;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.engine.AppliedRule;
import org.lmcplan.validate.engine.AppliedRules;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.Rule;

/** The rules of a validator of plans, by the kinds of parts that they check. Immutable. */
public final class PlanRules {

    private final AppliedRules<Rule<?>> rules;
    private final Map<PlanPart, List<AppliedRule<Rule<?>>>> byKind = new EnumMap<>(PlanPart.class);

    public PlanRules(AppliedRules<Rule<?>> rules) {
        this.rules = rules;
        for (PlanPart kind : PlanPart.values()) {
            byKind.put(
                    kind,
                    rules.all().stream()
                            .filter(rule -> rule.rule().scope().covers(kind))
                            .toList());
        }
    }

    AppliedRules<Rule<?>> applied() {
        return rules;
    }

    List<AppliedRule<Rule<?>>> all() {
        return rules.all();
    }

    List<AppliedRule<Rule<?>>> of(PlanPart kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    Optional<Message> reasonToSkip(AppliedRule<Rule<?>> rule, PlanHead plan) {
        boolean isOfItsFramework = rule.isUnasked() && rule.rule().scope().runsByDefaultFor(plan);
        return rule.skipped()
                .filter(reason -> !isOfItsFramework)
                .or(() -> rule.rule().scope().reasonToSkip(plan, rules.asOf().isPresent()));
    }

    /** Whether a rule looks at the index of the whole plan. */
    boolean needIndex() {
        return all().stream().anyMatch(rule -> rule.rule().scope().lookups().contains(Lookup.WHOLE));
    }
}
