/**
 * The differences between two plans: {@link org.lmcplan.model.diff.PlanDiff} finds them, as a list of
 * {@link org.lmcplan.model.diff.Change}s and as text in English and Chinese.
 *
 * <p>Rules decide whether a change is allowed.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.diff;
