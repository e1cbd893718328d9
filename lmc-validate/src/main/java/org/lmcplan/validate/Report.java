package org.lmcplan.validate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of validating one plan.
 *
 * @param findings the breaches, rule by rule in the order of the catalogue
 */
public record Report(List<Finding> findings) {

    public Report {
        findings = List.copyOf(findings);
    }

    /** Whether the plan breaks a rule that it must keep. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** One finding on each line; empty where there are none. */
    @Override
    public String toString() {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
