/**
 * Rules over what became of a plan from one version to the next: what is adopted stays, ids keep their meaning, and what
 * weakens or strengthens a promise is told. Start with {@link org.lmcplan.validate.TransitionValidator}; what
 * differs is found by {@code org.lmcplan.model.diff}.
 */
package org.lmcplan.validate.transition;
