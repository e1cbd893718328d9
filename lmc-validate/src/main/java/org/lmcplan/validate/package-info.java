/**
 * The entry points: {@link org.lmcplan.validate.Validator} for plans, {@link org.lmcplan.validate.RegisterValidator} for
 * registers of evidence, {@link org.lmcplan.validate.TransitionValidator} for the changes between two versions of a plan, and
 * {@link org.lmcplan.validate.Validation} for a plan that is being edited.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate;
