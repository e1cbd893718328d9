package org.lmcplan.model.assess;

import org.lmcplan.model.evidence.Evidence;

/**
 * A record or project together with what an assessment derives from it.
 *
 * @param evidence the record or project
 * @param fact what it shows
 * @param days the days on which that may have happened
 * @param timing where those days lie in relation to the term and the day of the assessment
 */
record DatedEvidence(Evidence evidence, Fact fact, DayRange days, Timing timing) {}
