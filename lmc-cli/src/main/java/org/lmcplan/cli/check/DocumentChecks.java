package org.lmcplan.cli.check;

import java.util.List;
import java.util.Optional;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.PartialValue;
import org.lmcplan.validate.config.ConfiguredValidator;

/** Reads documents and applies the rules to what could be read. Safe to use by several threads. */
final class DocumentChecks {

    private final Console console;
    private final LmcReader reader;
    private final ConfiguredValidator validator;

    DocumentChecks(Console console, LmcReader reader, ConfiguredValidator validator) {
        this.console = console;
        this.reader = reader;
        this.validator = validator;
    }

    /** Reads a document as what it says it is. */
    CheckedDocument read(Input input) {
        return input.isRegister(reader) ? readRegister(input) : readPlan(input);
    }

    /** Reads a plan; the bundled one with its positions, too. */
    CheckedDocument readPlan(Input input) {
        return CheckedDocument.ofPlan(
                input,
                input instanceof Input.OfBundled
                        ? reader.read(BundledPlan.LMC_2023_2027.source().named(input.label()))
                        : input.readPlan(reader));
    }

    /** Reads a register; the bundled one with its positions, too. */
    CheckedDocument readRegister(Input input) {
        return CheckedDocument.ofRegister(
                input,
                input instanceof Input.OfBundled
                        ? reader.readRegister(
                                BundledRegister.LMC_2023_2027.source().named(input.label()))
                        : input.readRegister(reader));
    }

    /** Applies the rules on plans and, if there is an older version without faults, those on new versions. */
    CheckedDocument checkPlan(CheckedDocument document, Optional<CheckedDocument> older) {
        if (document.plan().isEmpty()) {
            return document;
        }
        Optional<Plan> before = older.flatMap(CheckedDocument::wholePlan);
        Optional<Plan> now = document.wholePlan();
        if (before.isPresent() && now.isPresent()) {
            return document.withReport(validator.validate(before.get(), now.get()));
        }
        older.ifPresent(known -> console.warn(Message.of(
                "The rules on new versions were not applied, because {0} has faults.",
                "未适用版本变更规则，因为 {0} 存在错误。",
                (now.isPresent() ? known : document).input().label())));
        return document.withReport(validator.validate(document.plan().get()));
    }

    /** Applies the rules on registers, if the plan of the register is among the documents and has no faults. */
    CheckedDocument checkRegister(CheckedDocument document, List<CheckedDocument> plans) {
        Optional<PartialValue<Register>> register = document.register();
        if (register.isEmpty()) {
            return document;
        }
        String label = document.input().label();
        Optional<CheckedDocument> plan = plans.size() == 1
                ? Optional.of(plans.get(0))
                : plans.stream()
                        .filter(known -> known.plan()
                                .filter(value -> value.value()
                                        .id()
                                        .equals(register.get().value().plan()))
                                .isPresent())
                        .findFirst();
        if (plan.isEmpty()) {
            console.warn(Message.of(
                    "The rules on registers were not applied to {0}: they need its plan, {1}.",
                    "未对 {0} 适用登记册规则：需要同时给出其所属计划 {1}。",
                    label,
                    register.get().value().plan()));
            return document;
        }
        Optional<Plan> whole = plan.get().wholePlan();
        if (whole.isEmpty()) {
            console.warn(Message.of(
                    "The rules on registers were not applied to {0}, because {1} has faults.",
                    "未对 {0} 适用登记册规则，因为 {1} 存在错误。", label, plan.get().input().label()));
            return document;
        }
        return document.withReport(validator.validate(whole.get(), register.get()));
    }
}
