/**
 * Computes the progress of a plan from evidence, as of a day: {@link org.lmcplan.model.assess.Assessment}. Every answer names the
 * records that it is based on; unknown is a legal answer.
 *
 * <p>Assessments are never stored in documents: they are computed again when they are needed.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.assess;
