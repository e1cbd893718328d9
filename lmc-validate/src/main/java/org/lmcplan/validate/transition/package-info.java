/** The standard rules on the changes between two versions of a plan. Listed in {@code TransitionRules}. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.transition;
