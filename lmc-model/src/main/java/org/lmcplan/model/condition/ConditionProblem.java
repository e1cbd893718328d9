package org.lmcplan.model.condition;

import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.ProblemKind;

/**
 * A problem in the text of a condition.
 *
 * @param kind the kind of problem
 * @param start the offset at which it starts, in UTF-16 units from 0
 * @param end the offset just after it
 * @param message what is wrong
 * @param hint what to write instead
 */
public record ConditionProblem(ProblemKind kind, int start, int end, Message message, Message hint) {}
