package org.lmcplan.model.evidence;

import java.util.List;
import org.lmcplan.model.Extensible;

/** Chooses parts of a register. {@code org.lmcplan.model.query.Query} is one. */
public interface EvidenceSelector {

    /**
     * Returns the chosen parts of this type, in the order of the register; parts of the plan in the order of the plan.
     *
     * @throws IllegalArgumentException if there is no such choice among parts of this type
     */
    <T extends Extensible> List<T> select(RegisterIndex index, Class<T> type);
}
