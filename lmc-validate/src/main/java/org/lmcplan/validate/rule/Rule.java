package org.lmcplan.validate.rule;

/**
 * One requirement of a plan, checked part by part. Tolerates broken references, which are the subject of other rules, and may
 * be called for parts in any order.
 *
 * <pre>{@code
 * final class BuildersAreNamed implements Rule<Commitment> {
 *
 *     private static final Complaint NO_ACTOR =
 *             Complaint.of("Commitment {id} names no actor.", "承诺 {id} 未写明参与方。");
 *
 *     public RuleDefinition definition() {
 *         return RuleDefinition.of("ACME-001", Severity.NOTE)
 *                 .requires("A commitment to build something names its builders.", "提出建设内容的承诺须写明由谁建设。");
 *     }
 *
 *     public RuleScope<Commitment> scope() {
 *         return RuleScope.each(Commitment.class);
 *     }
 *
 *     public void check(Commitment commitment, RuleContext context) {
 *         if (commitment.acts().contains(Act.BUILD) && commitment.actors().isEmpty()) {
 *             context.report(NO_ACTOR).at("acts").with("id", commitment.id());
 *         }
 *     }
 * }
 * }</pre>
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
