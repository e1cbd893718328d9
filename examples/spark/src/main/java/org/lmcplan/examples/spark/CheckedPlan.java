package org.lmcplan.examples.spark;

import java.io.Serializable;
import java.util.List;
import org.lmcplan.model.Plan;

/**
 * A plan with its problems.
 *
 * @param document the plan, or the faults of its line
 * @param problems the faults, or the findings about the plan
 */
record CheckedPlan(StreamedDocument<Plan> document, List<ProblemRow> problems) implements Serializable {}
