/**
 * A plan of action as data: {@link org.lmcplan.model.Plan} with its sections (the text, verbatim) and its elements (the
 * coding, each citing the text it was read from), and {@link org.lmcplan.model.PlanIndex} to ask across them.
 *
 * <p>What has happened since the plan was adopted, and how far it got, does not live here.
 */
package org.lmcplan.model;
