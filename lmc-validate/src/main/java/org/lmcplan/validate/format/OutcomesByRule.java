package org.lmcplan.validate.format;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.RuleOutcome.Status;

/** The outcomes of the rules of several validations, one for each rule. */
final class OutcomesByRule {

    /** The most important status first: a rule that ran once is not skipped. */
    private static final List<Status> BY_WEIGHT =
            List.of(Status.FAILED, Status.BREACHED, Status.PASSED, Status.SKIPPED);

    private OutcomesByRule() {}

    /** Returns the outcomes of one validation as they are, and those of several added up, in the order of ids. */
    static List<RuleOutcome> of(List<Report> reports) {
        if (reports.size() == 1) {
            return reports.get(0).rules();
        }
        Map<RuleId, RuleOutcome> byId = new TreeMap<>();
        reports.forEach(
                report -> report.rules().forEach(rule -> byId.merge(rule.rule().id(), rule, OutcomesByRule::added)));
        return List.copyOf(byId.values());
    }

    private static RuleOutcome added(RuleOutcome one, RuleOutcome other) {
        RuleOutcome heavier = Comparator.<RuleOutcome>comparingInt(rule -> BY_WEIGHT.indexOf(rule.status()))
                                .compare(one, other)
                        <= 0
                ? one
                : other;
        return new RuleOutcome(
                heavier.rule(),
                heavier.severity(),
                heavier.status(),
                one.findings() + other.findings(),
                one.failures() + other.failures(),
                heavier.reason());
    }
}
