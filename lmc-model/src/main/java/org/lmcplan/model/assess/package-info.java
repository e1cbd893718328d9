/**
 * Computes the progress of a plan from evidence, as of a given day: {@link org.lmcplan.model.assess.Assessment}. Every answer
 * lists the records that it is based on; "unknown" is a valid answer.
 *
 * <p>Assessments are never stored in documents but recomputed when needed.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.assess;
