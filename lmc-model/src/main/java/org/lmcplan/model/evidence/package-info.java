/**
 * Evidence of what has happened since a plan was adopted: {@link org.lmcplan.model.evidence.Register} with dated, sourced
 * records and projects, each naming the parts of the plan that it concerns, and
 * {@link org.lmcplan.model.evidence.RegisterIndex}, which joins it with the plan.
 *
 * <p>{@code org.lmcplan.model.assess} computes progress from it; progress is never stored here.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.evidence;
