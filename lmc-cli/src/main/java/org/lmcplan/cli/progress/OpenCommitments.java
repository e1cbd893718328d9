package org.lmcplan.cli.progress;

import java.util.HashSet;
import java.util.Set;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.Progress;

/**
 * The commitments that somebody should ask about: those that are overdue, and those without any record.
 *
 * @param overdue those whose due date has passed, or of whose meetings, reports or activities one is overdue
 */
record OpenCommitments(Set<CommitmentId> overdue) {

    static OpenCommitments of(Assessment assessment) {
        Set<CommitmentId> overdue = new HashSet<>();
        assessment.overdue().forEach(answer -> overdue.add(answer.commitment().id()));
        assessment.series().stream()
                .filter(series -> series.overdue().isPresent())
                .forEach(series -> overdue.add(series.commitment()));
        return new OpenCommitments(overdue);
    }

    boolean isOverdue(CommitmentAnswer answer) {
        return overdue.contains(answer.commitment().id());
    }

    boolean contains(CommitmentAnswer answer) {
        return isOverdue(answer) || answer.progress() == Progress.NO_RECORD;
    }
}
