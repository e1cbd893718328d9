package org.lmcplan.cli.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.RuleOutcome.Status;

/**
 * The rules that the command line asks for.
 *
 * @param only the only rules that count; all if it is empty
 * @param skipped the rules that do not count
 */
record RuleSelection(Set<RuleId> only, Set<RuleId> skipped) {

    private static final Message REASON = Message.of("left out by --skip", "已由 --skip 排除");

    /**
     * Returns the selection of these ids.
     *
     * @throws CommandFailure if one does not exist, or if a rule is to be skipped that always applies
     */
    static RuleSelection of(RuleBook book, List<String> only, List<String> skipped) {
        for (String id : skipped) {
            RuleBook.Entry entry = book.require(id);
            if (!entry.rule().suppressible()) {
                throw CommandFailure.usage(
                        Message.of(
                                "The rule {0} cannot be skipped.",
                                "规则 {0} 不得跳过。", entry.rule().id()),
                        Message.of("everything else depends on it", "其他一切都以它为前提"));
            }
        }
        return new RuleSelection(ids(book, only), ids(book, skipped));
    }

    private static Set<RuleId> ids(RuleBook book, List<String> ids) {
        return ids.stream().map(id -> book.require(id).rule().id()).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the report as if only the selected rules had run. */
    Report apply(Report report) {
        return only.isEmpty() && skipped.isEmpty()
                ? report
                : Reports.with(
                        report,
                        report.rules().stream()
                                .filter(outcome -> isAskedFor(outcome.rule().id()))
                                .map(this::apply)
                                .toList(),
                        rule -> isAskedFor(rule) && !skipped.contains(rule));
    }

    private boolean isAskedFor(RuleId rule) {
        return only.isEmpty() || only.contains(rule);
    }

    private RuleOutcome apply(RuleOutcome outcome) {
        return skipped.contains(outcome.rule().id())
                ? new RuleOutcome(outcome.rule(), outcome.severity(), Status.SKIPPED, 0, 0, Optional.of(REASON))
                : outcome;
    }
}
