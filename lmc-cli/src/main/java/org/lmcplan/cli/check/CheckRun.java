package org.lmcplan.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.config.Baseline;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.draft.PlanDraft;
import org.lmcplan.validate.rule.Report;

/**
 * The documents of one check, as they were read.
 *
 * @param documents the plans and registers
 * @param older the version that the only plan is compared with
 */
record CheckRun(List<CheckedDocument> documents, Optional<CheckedDocument> older) {

    /**
     * Reads the documents.
     *
     * @throws CommandFailure if there is an older version, but not exactly one plan
     */
    static CheckRun read(
            DocumentChecks checks,
            Workers workers,
            List<Input> operands,
            List<Input> registers,
            Optional<Input> older) {
        List<CheckedDocument> documents = new ArrayList<>(workers.map(operands, checks::read));
        documents.addAll(workers.map(registers, checks::readRegister));
        CheckRun run = new CheckRun(documents, older.map(checks::readPlan));
        if (older.isPresent() && run.plans().size() != 1) {
            throw CommandFailure.usage(
                    Message.of(
                            "--against expects one plan to compare, but there are {0}.",
                            "--against 需要恰好一份待比较的计划，而现有 {0} 份。", run.plans().size()),
                    Message.of("name the newer version only", "请只给出较新的版本"));
        }
        return run;
    }

    /** Says what could not be read for a reason that its faults do not show and, to users who want details, what was read. */
    void describe(Console console) {
        documents.forEach(document -> {
            Message obstacle = document.input().obstacle(document.isRegister());
            if (!obstacle.isEmpty()) {
                console.warn(obstacle);
            }
        });
        documents.forEach(document -> console.detail(
                document.isRegister()
                        ? Message.of(
                                "Read {0} as a register.",
                                "已将 {0} 作为登记册读取。", document.input().label())
                        : Message.of(
                                "Read {0} as a plan.",
                                "已将 {0} 作为计划读取。", document.input().label())));
        older.ifPresent(document -> console.detail(Message.of(
                "Read {0} as the older version.",
                "已将 {0} 作为较早版本读取。", document.input().label())));
    }

    /** Says how many parts of a plan were drafted by the program and not yet confirmed. */
    void describeDrafts(Console console) {
        for (CheckedDocument document : plans()) {
            long drafts = document.wholePlan().stream()
                    .flatMap(plan -> Stream.<Extensible>concat(plan.commitments().stream(), plan.statements().stream()))
                    .filter(part -> part.extensions().find(PlanDraft.UNDECIDED).isPresent())
                    .count();
            if (drafts > 0) {
                console.note(Message.of(
                        "{0}: parts that are still drafts, with the key x-draft: {1}.",
                        "{0}：仍为草稿（带有 x-draft 键）的条目有 {1} 条。", document.input().label(), Long.toString(drafts)));
            }
        }
    }

    private List<CheckedDocument> plans() {
        return documents.stream().filter(document -> !document.isRegister()).toList();
    }

    private List<CheckedDocument> registers() {
        return documents.stream().filter(CheckedDocument::isRegister).toList();
    }

    /** Returns the present findings as a baseline; empty if a document has faults. */
    Optional<Baseline> baseline(NewBaseline target, ConfiguredValidator validator) {
        return target.of(validator, plans(), registers());
    }

    /** Applies the rules, and returns the documents with their reports; the older version only if it has faults. */
    List<CheckedDocument> check(DocumentChecks checks, Workers workers, RuleSelection selection) {
        List<CheckedDocument> plans = plans();
        List<CheckedDocument> checkedPlans = workers.map(
                documents, document -> document.isRegister() ? document : checks.checkPlan(document, older));
        List<CheckedDocument> checked = new ArrayList<>();
        for (CheckedDocument document : checkedPlans) {
            checked.add(document.isRegister() ? checks.checkRegister(document, plans) : document);
        }
        List<CheckedDocument> result = new ArrayList<>(withShared(checked, selection));
        older.filter(CheckedDocument::hasFaults).ifPresent(result::add);
        return result;
    }

    private static List<CheckedDocument> withShared(List<CheckedDocument> checked, RuleSelection selection) {
        List<Report> shared = ConfigurationFindings.shared(
                checked.stream().flatMap(document -> document.report().stream()).toList());
        List<CheckedDocument> result = new ArrayList<>();
        int next = 0;
        for (CheckedDocument document : checked) {
            result.add(
                    document.report().isPresent()
                            ? document.withReport(selection.apply(shared.get(next++)))
                            : document);
        }
        return result;
    }
}
