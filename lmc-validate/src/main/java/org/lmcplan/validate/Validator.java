package org.lmcplan.validate;

import java.util.List;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.validate.rules.StandardRules;

/** Applies rules to plans. Immutable and safe to share between threads. */
public final class Validator {

    private final List<Rule> rules;

    private Validator(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** A validator with the rules that ship with the library. */
    public static Validator standard() {
        return new Validator(StandardRules.all());
    }

    /** A validator with these rules only. */
    public static Validator of(List<Rule> rules) {
        return new Validator(rules);
    }

    /** Validates a plan. */
    public Report validate(Plan plan) {
        PlanIndex index = PlanIndex.of(plan);
        return new Report(
                rules.stream().flatMap(rule -> rule.check(index).stream()).toList());
    }
}
