/**
 * Immutable types for plans of action and for evidence of their progress. Depends on nothing but the JDK; reading, writing and
 * validating documents are the tasks of {@code org.lmcplan.io} and {@code org.lmcplan.validate}.
 *
 * <p>Entry points:
 *
 * <ul>
 *   <li>{@link org.lmcplan.model.Plan} is a plan: its text and the coding of it; {@link org.lmcplan.model.PlanIndex} answers
 *       questions across its elements, {@link org.lmcplan.model.PlanPart} lists what it consists of.
 *   <li>{@link org.lmcplan.model.evidence.Register} contains dated, sourced records of what happened;
 *       {@link org.lmcplan.model.evidence.RegisterIndex} joins it with its plan.
 *   <li>{@link org.lmcplan.model.assess.Assessment} computes the progress of a plan from evidence, as of a given day.
 *   <li>{@link org.lmcplan.model.diff.PlanDiff} lists the differences between two plans.
 *   <li>{@link org.lmcplan.model.query.Query} selects parts of a plan or register by a condition.
 *   <li>{@link org.lmcplan.model.problem.Problem} is what faults of reading and findings of rules have in common.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // the modules that one package is exported to are compiled later
module org.lmcplan.model {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.lmcplan.model;
    exports org.lmcplan.model.assess;
    exports org.lmcplan.model.attribute to
            org.lmcplan.validate;
    exports org.lmcplan.model.condition to
            org.lmcplan.validate;
    exports org.lmcplan.model.diff;
    exports org.lmcplan.model.evidence;
    exports org.lmcplan.model.problem;
    exports org.lmcplan.model.property to
            org.lmcplan.validate;
    exports org.lmcplan.model.query;
    exports org.lmcplan.model.text to
            org.lmcplan.io,
            org.lmcplan.report,
            org.lmcplan.tables,
            org.lmcplan.validate;
}
