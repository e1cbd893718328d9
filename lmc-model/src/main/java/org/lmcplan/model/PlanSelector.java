package org.lmcplan.model;

import java.util.List;

/** Chooses parts of a plan. {@code org.lmcplan.model.query.Query} is one. */
public interface PlanSelector {

    /**
     * Returns the chosen parts of this type, in the order of the plan.
     *
     * @throws IllegalArgumentException if there is no such choice among parts of this type
     */
    <T extends Extensible> List<T> select(PlanIndex index, Class<T> type);
}
