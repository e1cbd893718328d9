package org.lmcplan.cli.input;

import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Message;

/** Reads the register that belongs to a plan. */
public final class EvidenceInput {

    private EvidenceInput() {}

    /**
     * Returns the register of an input; JSON Lines are the records of a register on this plan.
     *
     * @throws CommandFailure if it is about another plan, or could not be read
     */
    public static Register of(DocumentReading reading, Input input, Plan plan) {
        if (input instanceof Input.OfDocument document && document.isJsonLines()) {
            return reading.records(document, plan);
        }
        Register register = reading.register(input);
        if (register.plan().equals(plan.id())) {
            return register;
        }
        throw CommandFailure.usage(
                Message.of(
                        "The register {0} is about the plan '{1}', not about '{2}'.",
                        "登记册 {0} 针对的是计划“{1}”，而不是“{2}”。",
                        input.label(),
                        register.plan().value(),
                        plan.id().value()),
                Message.of("name the plan and its own register", "请指明同一计划的计划文件和登记册"));
    }
}
