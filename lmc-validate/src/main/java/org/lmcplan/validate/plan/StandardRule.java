package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.validate.engine.DefinedRule;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;

/** The base of the rules on plans: a definition and a scope. */
abstract class StandardRule<T> extends DefinedRule implements Rule<T> {

    private final RuleScope<T> scope;

    StandardRule(RuleDefinition definition, RuleScope<T> scope) {
        super(definition);
        this.scope = scope;
    }

    /** A rule that checks each part of a type and looks at these. */
    StandardRule(RuleDefinition definition, Class<T> type, Lookup... lookups) {
        this(
                definition,
                lookups.length == 0
                        ? RuleScope.each(type)
                        : RuleScope.each(type).lookingAt(lookups[0], lookups));
    }

    /** The scope of rules on the words of commitments in Chinese or English. */
    static RuleScope<Commitment> wordsOfCommitments(Lookup... others) {
        return RuleScope.each(Commitment.class).lookingAt(Lookup.PLAN, others).whereTextIsIn("zh", "en");
    }

    @Override
    public final RuleScope<T> scope() {
        return scope;
    }
}
