package org.lmcplan.cli.check;

import java.util.List;
import java.util.Optional;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;

/** Decides how a check ends: by all faults and findings, whether they are shown or not. */
final class CheckVerdict {

    private CheckVerdict() {}

    static ExitCode of(List<CheckedDocument> documents, Optional<Severity> failOn) {
        List<Finding> findings = documents.stream()
                .flatMap(document ->
                        document.report().map(Report::findings).stream().flatMap(List::stream))
                .toList();
        if (findings.stream().anyMatch(Finding::isInternal)) {
            return ExitCode.DEFECT;
        }
        if (documents.stream().anyMatch(CheckedDocument::isUnreadable)) {
            return ExitCode.INPUT_OR_OUTPUT;
        }
        boolean fails = failOn.isPresent()
                && (documents.stream().anyMatch(CheckedDocument::hasFaults)
                        || findings.stream()
                                .anyMatch(finding -> finding.severity().compareTo(failOn.get()) <= 0));
        return fails ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
