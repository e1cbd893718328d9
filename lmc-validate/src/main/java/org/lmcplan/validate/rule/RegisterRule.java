package org.lmcplan.validate.rule;

import java.util.Optional;
import org.lmcplan.model.problem.Message;

/** One requirement of a register of evidence and its plan. Should take time in proportion to the size of the register. */
public interface RegisterRule extends CatalogueRule {

    /** Why the rule does not apply to this register; empty if it does. By default it applies if the plan is the register's. */
    default Optional<Message> reasonToSkip(RegisterWithPlan register) {
        return register.isOfThisPlan()
                ? Optional.empty()
                : Optional.of(Message.of("the register belongs to another plan", "该登记册属于另一计划"));
    }

    /**
     * Whether it could report something only because other entries are missing: a sum that falls short, a reference without a
     * target. Such a rule is skipped where a register was read in part. By default it is.
     */
    default boolean needsWholeRegister() {
        return true;
    }

    /** Reports what is wrong with the register. */
    void check(RegisterWithPlan register, FindingReporter reporter);
}
