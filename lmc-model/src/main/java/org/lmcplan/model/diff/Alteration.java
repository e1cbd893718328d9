package org.lmcplan.model.diff;

import java.util.Optional;
import org.lmcplan.model.PlanPart;

/** A change of a part that is in both plans. */
public sealed interface Alteration extends Change
        permits Renumbered,
                Moved,
                Renamed,
                TextChanged,
                ForceChanged,
                ActsChanged,
                CadenceChanged,
                Retargeted,
                LifecycleChanged,
                PropertyChanged {

    /** The part in both plans. */
    Match part();

    @Override
    default PlanPart kind() {
        return part().kind();
    }

    @Override
    default Optional<Part> older() {
        return Optional.of(part().older());
    }

    @Override
    default Optional<Part> newer() {
        return Optional.of(part().newer());
    }

    @Override
    Alteration reversed();
}
