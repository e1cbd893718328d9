package org.lmcplan.examples.springboot;

import java.util.List;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Problem;

/**
 * A plan without errors.
 *
 * @param plan the plan
 * @param remarks warnings and notes, which do not prevent it from being stored
 */
record CheckedPlan(Plan plan, List<Problem> remarks) {}
