/**
 * What happened since a plan was adopted: {@link org.lmcplan.model.evidence.Register} with dated, sourced records and
 * projects, each naming what of the plan it bears on, and {@link org.lmcplan.model.evidence.RegisterIndex} to ask across them.
 *
 * <p>What follows from it for the plan is worked out in {@code org.lmcplan.model.assess} and is never kept here.
 */
package org.lmcplan.model.evidence;
