package org.lmcplan.cli.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome.Status;

/**
 * Findings about the configuration of a run with several documents. Each validation reports them from its own point of view: a
 * suppression is unused only if no document has what it suppresses, and an expired one is expired once.
 */
final class ConfigurationFindings {

    /** Rules whose findings say that a document does not have something. */
    private static final Set<String> OF_ABSENCE = Set.of("LMC-C101", "LMC-C104", "LMC-C106");

    private final List<Report> reports;
    private final Set<List<String>> reported = new HashSet<>();

    private ConfigurationFindings(List<Report> reports) {
        this.reports = reports;
    }

    /** Returns the reports with each finding about the configuration once, if it is true of the run as a whole. */
    static List<Report> shared(List<Report> reports) {
        ConfigurationFindings findings = new ConfigurationFindings(reports);
        return reports.size() < 2
                ? reports
                : reports.stream().map(findings::shared).toList();
    }

    private Report shared(Report report) {
        List<Finding> left = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (!isAboutConfiguration(finding) || (isTrueOfAll(finding) && reported.add(key(finding)))) {
                left.add(finding);
            }
        }
        return left.size() == report.findings().size() ? report : Reports.withFewer(report, left);
    }

    private boolean isTrueOfAll(Finding finding) {
        return !OF_ABSENCE.contains(finding.code())
                || reports.stream()
                        .filter(report -> ran(report, finding))
                        .allMatch(report -> report.findings().stream()
                                .anyMatch(other -> key(other).equals(key(finding))));
    }

    /** Whether the validation ran the rule that the entry of the configuration names. */
    private static boolean ran(Report report, Finding finding) {
        return RuleId.parse(finding.properties().getOrDefault("rule", ""))
                .flatMap(report::outcome)
                .filter(outcome -> outcome.status() != Status.SKIPPED)
                .isPresent();
    }

    private static boolean isAboutConfiguration(Finding finding) {
        return finding.code().startsWith("LMC-C");
    }

    private static List<String> key(Finding finding) {
        return List.of(
                finding.code(), finding.path().toString(), finding.location().toString());
    }
}
