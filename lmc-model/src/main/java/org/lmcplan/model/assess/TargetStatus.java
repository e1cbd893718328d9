package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** What records show about an element that commitments name. The constants of each implementation are in ascending order. */
public sealed interface TargetStatus extends Coded permits BodyStatus, InstrumentStatus, ProgrammeStatus {

    /** The level for comparison with the plan: 0 nothing, 1 in preparation, 2 exists, 3 improved or finished. */
    int level();
}
