/**
 * What happened since a plan was adopted: {@link org.lmcplan.model.evidence.Register} with dated, sourced records and projects,
 * each naming the parts of the plan that it concerns, and {@link org.lmcplan.model.evidence.RegisterIndex}, which joins it with
 * the plan.
 *
 * <p>The progress that follows from it is computed in {@code org.lmcplan.model.assess} and never stored here.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.evidence;
