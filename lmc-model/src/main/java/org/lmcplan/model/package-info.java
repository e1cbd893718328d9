/**
 * A plan of action as data: {@link org.lmcplan.model.Plan} with its sections (the verbatim text) and its elements (the coding
 * of the text, each citing its passage), and {@link org.lmcplan.model.PlanIndex}, which answers questions across them.
 *
 * <p>What happened since a plan was adopted is in {@code org.lmcplan.model.evidence}.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model;
