package org.lmcplan.cli.progress;

import java.util.Optional;
import org.lmcplan.cli.input.DocumentReading;
import org.lmcplan.cli.input.EvidenceInput;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.input.InputOptions;
import org.lmcplan.cli.input.Inputs;
import org.lmcplan.cli.input.OneInput;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Message;

/**
 * A plan and the register on it, as the operands of a command name them.
 *
 * @param planInput where the plan comes from
 * @param plan the plan
 * @param registerInput where the register comes from
 * @param register the register
 */
record EvidenceOperands(Input planInput, Plan plan, Input registerInput, Register register) {

    /**
     * Reads both. Without operands they are the bundled ones; a single operand may be a register of the bundled plan, or a version
     * of that plan.
     *
     * @throws CommandFailure if there is no register, or one about another plan
     */
    static EvidenceOperands read(
            Console console, InputOptions options, Optional<String> first, Optional<String> second) {
        Inputs inputs = new Inputs(console.surroundings(), options);
        DocumentReading reading = new DocumentReading(console, options.reader());
        Input one = OneInput.of(inputs, first.orElse(Inputs.BUNDLED));
        if (second.isEmpty() && (one.isRecords() || one.isRegister(options.reader()))) {
            Input bundled = OneInput.of(inputs, Inputs.BUNDLED);
            return of(reading, bundled, reading.plan(bundled), one);
        }
        Input two = OneInput.of(inputs, second.orElse(Inputs.BUNDLED));
        Plan plan = reading.plan(one);
        if (second.isEmpty() && !plan.id().equals(BundledPlan.LMC_2023_2027.id())) {
            throw CommandFailure.usage(
                    Message.of(
                            "Expected the register of the plan '{0}'.",
                            "缺少计划“{0}”的登记册。", plan.id().value()),
                    Message.of("name it after the plan", "请在计划之后指明"));
        }
        return of(reading, one, plan, two);
    }

    private static EvidenceOperands of(DocumentReading reading, Input planInput, Plan plan, Input registerInput) {
        return new EvidenceOperands(planInput, plan, registerInput, EvidenceInput.of(reading, registerInput, plan));
    }
}
