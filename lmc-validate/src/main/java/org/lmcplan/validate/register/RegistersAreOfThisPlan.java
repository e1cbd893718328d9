package org.lmcplan.validate.register;

import java.util.Optional;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** A register is about the plan that it is checked against. */
public final class RegistersAreOfThisPlan extends StandardRegisterRule {

    private static final Complaint OTHER = Complaint.of(
                    "The register is about the plan '{named}', not '{plan}'.", "该登记册属于计划“{named}”，而非“{plan}”。")
            .hint("check it against its own plan, or correct plan:", "请改用其所属计划检查，或更正 plan:");

    RegistersAreOfThisPlan() {
        super(error("LMC-E101").notSuppressible());
    }

    @Override
    public Optional<Message> reasonToSkip(RegisterWithPlan register) {
        return Optional.empty();
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Slug plan = register.plan().plan().id();
        Slug named = register.register().plan();
        if (!named.equals(plan)) {
            reporter.report(OTHER).at("plan").with("named", named).with("plan", plan);
        }
    }
}
