package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.model.Indicator;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

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
        String id = context.subject().name();
        for (ValidatedPart part : context.referrers()) {
            if (users.isInstance(part.value()) || isAbout(part.value(), id)) {
                return;
            }
        }
        context.report(complaint).with("id", id);
    }

    /** Whether a commitment is about the part as a whole, or an indicator measures it. */
    private static boolean isAbout(Object user, String id) {
        if (user instanceof Commitment commitment) {
            return commitment.about().stream().anyMatch(one -> one.value().equals(id));
        }
        return user instanceof Indicator;
    }
}
