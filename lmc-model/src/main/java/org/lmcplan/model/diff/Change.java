package org.lmcplan.model.diff;

import java.io.Serializable;
import java.util.Optional;
import org.lmcplan.model.PlanPart;

/**
 * One difference between two plans. Changes are values: they can be compared, and stored without the {@link PlanDiff} that
 * lists them.
 */
public sealed interface Change extends Serializable permits Added, Removed, Reordered, Succession, Alteration {

    /** The kind of the part that changed. */
    PlanPart kind();

    /** The part in the older plan; empty for an addition and for a reordered list. */
    Optional<Part> older();

    /** The part in the newer plan; empty for a removal and for a reordered list. */
    Optional<Part> newer();

    /** Returns the reverse change, from the newer plan to the older one. */
    Change reversed();

    /**
     * Returns whether the newer plan promises less: a commitment was removed, lost a target, became less binding or turns to others;
     * its cadence became rarer, less certain or was removed; its due date became later or was removed; or a lifecycle went backward.
     */
    default boolean isSoftening() {
        return false;
    }
}
