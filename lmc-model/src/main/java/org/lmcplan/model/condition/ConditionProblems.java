package org.lmcplan.model.condition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lmcplan.model.problem.Message;

/** Collects the problems of one condition. */
final class ConditionProblems {

    private final List<ConditionProblem> problems = new ArrayList<>();

    void add(ConditionProblemKind kind, int start, int end, Message message, Message hint) {
        problems.add(new ConditionProblem(kind, start, end, message, hint));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Returns the problems in the order of the text. */
    List<ConditionProblem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparingInt(ConditionProblem::start))
                .toList();
    }
}
