package org.lmcplan.model.diff;

import java.util.Optional;
import org.lmcplan.model.PlanPart;

/**
 * One difference between two plans. Changes are values: they can be compared, and kept without the {@link PlanDiff} they
 * came from.
 */
public sealed interface Change permits Added, Removed, Reordered, Alteration {

    /** What kind of part changed. */
    PlanPart kind();

    /** The part in the older plan; empty for what was added, and for a list as a whole. */
    Optional<Part> older();

    /** The part in the newer plan; empty for what was removed, and for a list as a whole. */
    Optional<Part> newer();

    /** The change that leads back. */
    Change reversed();
}
