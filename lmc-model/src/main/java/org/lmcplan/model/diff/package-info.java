/**
 * What changed from one plan to another: {@link org.lmcplan.model.diff.PlanDiff} finds it, as a list of
 * {@link org.lmcplan.model.diff.Change}s and as text in English and Chinese.
 *
 * <p>Whether a change is allowed is not judged here.
 */
package org.lmcplan.model.diff;
