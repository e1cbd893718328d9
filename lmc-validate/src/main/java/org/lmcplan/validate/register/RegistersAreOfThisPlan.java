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
            .hint("check it against its own plan, or correct plan:", "请用其所属计划检查，或更正 plan:");

    RegistersAreOfThisPlan() {
        super(error("LMC-E101")
                .requires("A register is about the plan that it is checked against.", "登记册须属于用以检查它的计划。")
                .because(
                        "Ids have a meaning only within one plan. Against another plan every reference is wrong, or worse, right by accident.",
                        "标识只在同一计划内有意义。若换成另一计划，引用或全部错误，或只是碰巧吻合。")
                .notSuppressible());
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
