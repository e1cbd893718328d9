package org.lmcplan.validate.rule;

/** Where a rule reports breaches. */
public interface FindingReporter {

    /**
     * Reports a breach. Add to the returned builder where the breach is and the values that the complaint shows.
     */
    FindingBuilder report(Complaint complaint);
}
