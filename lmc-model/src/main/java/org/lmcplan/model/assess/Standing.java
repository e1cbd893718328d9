package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** What records show of something that the plan names. The constants of each kind go from the least to the most. */
public sealed interface Standing extends Coded permits BodyStanding, InstrumentStanding, ProgrammeStanding {

    /** How much that is, to be held against the plan: 0 nothing, 1 in the making, 2 there, 3 improved or finished. */
    int level();
}
