package org.lmcplan.validate.plan;

import java.util.List;
import java.util.function.Predicate;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;

/** The base of the rules that parts of a type are complete, which each part shows without looking at others. */
abstract class CompletenessRule<T> extends StandardRule<T> {

    private final Predicate<T> complete;
    private final Complaint complaint;
    private final String property;
    private final List<String> at;

    /**
     * A rule on the parts of a type.
     *
     * @param property the name under which the complaint shows the part
     * @param at where in the part the finding is
     */
    CompletenessRule(
            RuleDefinition definition,
            Class<T> type,
            Predicate<T> complete,
            Complaint complaint,
            String property,
            String... at) {
        super(definition, RuleScope.each(type));
        this.complete = complete;
        this.complaint = complaint;
        this.property = property;
        this.at = List.of(at);
    }

    @Override
    public final void check(T subject, RuleContext context) {
        if (!complete.test(subject)) {
            context.report(complaint).at(at).with(property, context.subject().name());
        }
    }
}
