package org.lmcplan.cli.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.format.ReportFormat;
import org.lmcplan.validate.format.ReportOptions;
import org.lmcplan.validate.rule.RuleOutcome;

/** Writes the report of a check in all formats that were asked for: files first, then standard output. */
final class ReportOutput {

    private final Console console;
    private final List<ReportTarget> targets;

    ReportOutput(Console console, List<ReportTarget> targets) {
        this.console = console;
        this.targets = targets;
    }

    /** Returns what is shown of a result, and says on standard error what is not. */
    ShownFindings shown(List<CheckedDocument> documents, ReportingOptions options) {
        ShownFindings all = ShownFindings.all(documents);
        Optional<Severity> least = options.leastSeverity();
        ShownFindings severe = least.map(all::atLeast).orElse(all);
        if (severe.hidden() > 0) {
            console.note(Message.of(
                    "Findings that are less severe and not shown: {0}.", "因严重程度较低而未显示的发现：{0} 项。", severe.hidden()));
        }
        ShownFindings shown = options.mostFindings().isPresent()
                ? severe.atMost(options.mostFindings().getAsInt())
                : severe;
        if (shown.leftOut() > 0) {
            console.warn(Message.of(
                    "Findings beyond --max-findings that are not shown: {0}.",
                    "超出 --max-findings 而未显示的发现：{0} 项。", shown.leftOut()));
        }
        return shown;
    }

    /** Writes what is shown. */
    void write(ShownFindings shown) {
        ReportOptions options = ReportOptions.in(console.locale());
        ShownFindings located = shown;
        if (shown.documents().size() == 1) {
            CheckedDocument only = shown.documents().get(0);
            options = options.withLocator(only.sourceMap()::locateNearest)
                    .withSource(only.input().label());
        } else {
            located = new ShownFindings(
                    shown.documents().stream().map(CheckedDocument::located).toList(), shown.hidden(), shown.leftOut());
        }
        List<Plan> plans = shown.documents().stream()
                .filter(document -> document.report().isPresent())
                .flatMap(document -> document.wholePlan().stream())
                .toList();
        options = plans.size() == 1 ? options.withPlan(plans.get(0)) : options;
        List<ReportTarget> ordered = new ArrayList<>(targets);
        ordered.sort((one, other) ->
                Boolean.compare(one.file().isEmpty(), other.file().isEmpty()));
        for (ReportTarget target : ordered) {
            boolean isForReading =
                    target.format() == ReportFormat.TEXT && target.file().isEmpty();
            String text = target.format().write(located.report(), isForReading ? forReading(options) : options);
            target.file()
                    .ifPresentOrElse(
                            file -> file.write(text.getBytes(StandardCharsets.UTF_8)),
                            () -> console.print(console.isColored() && isForReading ? ColoredReport.of(text) : text));
        }
    }

    /** Leaves out what a reader did not ask for: the rules that were skipped and, if asked to be quiet, all rules. */
    private ReportOptions forReading(ReportOptions options) {
        if (console.isVerbose()) {
            return options;
        }
        return options.withListedRules(
                console.isQuiet() ? Set.of() : Set.of(RuleOutcome.Status.BREACHED, RuleOutcome.Status.FAILED));
    }
}
