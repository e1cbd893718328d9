/**
 * What follows for a plan from the evidence, as of a day: {@link org.lmcplan.model.assess.Assessment}. Worked out from dated
 * records, under a reading that is named, with the records that each answer rests on. Unknown is a legal answer.
 *
 * <p>Nothing of it is ever stored: it is worked out again when it is needed.
 */
package org.lmcplan.model.assess;
