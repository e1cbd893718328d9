package org.lmcplan.validate.rule;

/**
 * One requirement of a plan. A rule keeps no state, changes nothing, tolerates broken references and knows no other rule; it
 * may be asked by several threads at once, and about parts in any order.
 *
 * @param <T> what it is asked about: {@link PlanHead}, {@code Member}, {@code Source}, {@code Section}, {@code PlanElement}
 *     or a kind of it, or a supertype of several of them
 */
public interface Rule<T> {

    /** Its id, severity and requirement. */
    RuleDefinition definition();

    /** Which parts of a plan it is asked about, and what else it looks at. */
    RuleScope<T> scope();

    /** Reports what is wrong with one part. What the scope does not declare is refused. */
    void check(T subject, RuleContext context);

    /** The id in its definition. */
    default RuleId id() {
        return definition().id();
    }
}
