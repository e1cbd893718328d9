package org.lmcplan.validate;

import java.util.List;
import org.lmcplan.model.PlanIndex;

/**
 * One requirement of a plan. A rule keeps no state, changes nothing, tolerates broken references and knows no other
 * rule.
 */
public interface Rule {

    /** The id: chosen, stable, never reused. */
    String id();

    /** How much a breach matters. */
    Severity severity();

    /** The breaches in a plan, in the order of the document. */
    List<Finding> check(PlanIndex plan);
}
