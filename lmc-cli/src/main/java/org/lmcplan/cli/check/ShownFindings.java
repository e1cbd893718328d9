package org.lmcplan.cli.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.ProblemReport;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleOutcome;

/**
 * The part of the result that is shown.
 *
 * @param documents the documents, with what is shown of each
 * @param hidden how many findings are not shown because of their severity
 * @param leftOut how many faults and findings are not shown because there are too many
 */
record ShownFindings(List<CheckedDocument> documents, int hidden, int leftOut) {

    static ShownFindings all(List<CheckedDocument> documents) {
        return new ShownFindings(documents, 0, 0);
    }

    /** Returns this without findings below a severity, and without the rules that make such findings; failures of rules stay. */
    ShownFindings atLeast(Severity least) {
        List<CheckedDocument> shown = documents.stream()
                .map(document -> document.report()
                        .map(report -> document.withReport(atLeast(least, report)))
                        .orElse(document))
                .toList();
        return new ShownFindings(shown, hidden + count(documents) - count(shown), leftOut);
    }

    private static Report atLeast(Severity least, Report report) {
        List<RuleOutcome> outcomes = report.rules().stream()
                .filter(outcome -> outcome.severity().compareTo(least) <= 0 || outcome.failures() > 0)
                .toList();
        Set<String> rules =
                outcomes.stream().map(outcome -> outcome.rule().code()).collect(Collectors.toSet());
        return Reports.with(
                report.withFindings(report.findings().stream()
                        .filter(finding -> finding.severity().compareTo(least) <= 0 || finding.isInternal())
                        .toList()),
                outcomes,
                rule -> rules.contains(rule.value()));
    }

    /** Returns this with the most severe faults and findings, in the order of the documents. */
    ShownFindings atMost(int most) {
        List<Problem> all = new ArrayList<>();
        documents.forEach(document -> problems(document).forEach(all::add));
        if (all.size() <= most) {
            return this;
        }
        Set<Problem> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream().sorted(Comparator.comparing(Problem::severity)).limit(most).forEach(kept::add);
        List<CheckedDocument> shown =
                documents.stream().map(document -> only(document, kept)).toList();
        return new ShownFindings(shown, hidden, leftOut + all.size() - most);
    }

    private static CheckedDocument only(CheckedDocument document, Set<Problem> kept) {
        List<Fault> faults = document.faults().stream().filter(kept::contains).toList();
        CheckedDocument shorter = document.withFaults(faults);
        return document.report()
                .map(report -> shorter.withReport(report.withFindings(
                        report.findings().stream().filter(kept::contains).toList())))
                .orElse(shorter);
    }

    /** Returns one report on all documents. */
    ProblemReport report() {
        List<ProblemReport> reports = new ArrayList<>();
        for (CheckedDocument document : documents) {
            if (document.hasFaults()) {
                reports.add(ProblemReport.of(document.faults(), document.unreported()));
            }
            document.report().ifPresent(reports::add);
        }
        if (leftOut > 0) {
            reports.add(ProblemReport.of(List.of(), leftOut));
        }
        return ProblemReport.joining(reports);
    }

    private static int count(List<CheckedDocument> documents) {
        return documents.stream()
                .mapToInt(document ->
                        document.report().map(Report::findings).map(List::size).orElse(0))
                .sum();
    }

    private static Stream<Problem> problems(CheckedDocument document) {
        List<Finding> findings = document.report().map(Report::findings).orElse(List.of());
        return Stream.concat(document.faults().stream(), findings.stream());
    }
}
