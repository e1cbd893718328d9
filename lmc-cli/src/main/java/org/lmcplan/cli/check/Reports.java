package org.lmcplan.cli.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.RuleOutcome.Status;
import org.lmcplan.validate.rule.SuppressedFinding;

/** Changes reports of validations. */
final class Reports {

    private Reports() {}

    /** Returns a report with these outcomes and the findings of some rules. */
    static Report with(Report report, List<RuleOutcome> outcomes, Predicate<RuleId> rules) {
        return new Report(
                report.plan(),
                report.catalogueVersion(),
                report.catalogueDigest(),
                report.asOf(),
                outcomes,
                report.findings().stream()
                        .filter(finding -> rules.test(finding.rule()))
                        .toList(),
                report.suppressed().stream()
                        .filter(one -> rules.test(one.finding().rule()))
                        .toList());
    }

    /** Returns a report with fewer findings, whose rules are counted anew. */
    static Report withFewer(Report report, List<Finding> left) {
        Map<RuleId, Integer> counts = new HashMap<>();
        left.stream()
                .filter(finding -> !finding.isInternal())
                .forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (RuleOutcome outcome : report.rules()) {
            int count = counts.getOrDefault(outcome.rule().id(), 0);
            Status status = outcome.status() == Status.BREACHED && count == 0 ? Status.PASSED : outcome.status();
            outcomes.add(new RuleOutcome(
                    outcome.rule(), outcome.severity(), status, count, outcome.failures(), outcome.reason()));
        }
        return with(report.withFindings(left), outcomes, rule -> true);
    }

    /** Returns a report with each finding changed, suppressed ones, too. */
    static Report withEach(Report report, UnaryOperator<Finding> change) {
        return new Report(
                report.plan(),
                report.catalogueVersion(),
                report.catalogueDigest(),
                report.asOf(),
                report.rules(),
                report.findings().stream().map(change).toList(),
                report.suppressed().stream()
                        .map(one -> new SuppressedFinding(
                                change.apply(one.finding()), one.ground(), one.reason(), one.expires()))
                        .toList());
    }
}
