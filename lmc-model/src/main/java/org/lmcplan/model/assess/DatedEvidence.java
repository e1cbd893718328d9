package org.lmcplan.model.assess;

import org.lmcplan.model.evidence.Evidence;

/**
 * A record or project with the values that an assessment derives from it.
 *
 * @param evidence the record or project
 * @param fact what it shows
 * @param days the days on which it may have happened
 * @param timing the relation of those days to the term and to the day of the assessment
 */
record DatedEvidence(Evidence evidence, Fact fact, DayRange days, Timing timing) {}
