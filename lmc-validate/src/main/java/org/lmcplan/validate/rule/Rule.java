package org.lmcplan.validate.rule;

/**
 * One requirement of a plan, checked part by part. Tolerates broken references, which are the subject of other rules, and may
 * be called for parts in any order.
 *
 * @param <T> the type of the parts it checks: {@link PlanHead}, {@code Member}, {@code Source}, {@code Section},
 *     {@code PlanElement} or a subtype of it, or a supertype of several of them
 */
public interface Rule<T> extends CatalogueRule {

    /** Which parts of a plan the rule checks, and what else it looks at. */
    RuleScope<T> scope();

    /** Reports what is wrong with one part. The context refuses look-ups that the scope does not declare. */
    void check(T subject, RuleContext context);
}
