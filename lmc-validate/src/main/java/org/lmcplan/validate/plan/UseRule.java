package org.lmcplan.validate.plan;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;

/** The base of the rules that each part of a type is referred to. */
abstract class UseRule<T> extends StandardRule<T> {

    private final Class<?> users;
    private final Complaint complaint;

    /**
     * A rule on the parts of a type.
     *
     * @param users the type of the parts of which one must refer to each
     */
    UseRule(RuleDefinition definition, Class<T> type, Class<?> users, Complaint complaint) {
        super(definition, RuleScope.each(type).lookingAt(Lookup.REFERRERS));
        this.users = users;
        this.complaint = complaint;
    }

    @Override
    public final void check(T subject, RuleContext context) {
        if (context.referrers().stream().noneMatch(part -> users.isInstance(part.value()))) {
            context.report(complaint).with("id", context.subject().name());
        }
    }
}
