package org.lmcplan.model.condition;

import org.lmcplan.model.problem.Message;

/**
 * A problem in the text of a condition.
 *
 * @param code the stable id of the kind of problem
 * @param start the offset at which it starts, in UTF-16 units from 0
 * @param end the offset just after it
 * @param message what is wrong
 * @param hint what to write instead
 */
public record ConditionProblem(String code, int start, int end, Message message, Message hint) {}
