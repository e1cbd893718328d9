package org.lmcplan.validate;

import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.PartialValue;
import org.lmcplan.validate.engine.AppliedRules;
import org.lmcplan.validate.engine.DocumentRun;
import org.lmcplan.validate.register.EvidenceRules;
import org.lmcplan.validate.register.RegisterOrder;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.RegisterRule;
import org.lmcplan.validate.rule.RegisterWithPlan;
import org.lmcplan.validate.rule.Report;

/**
 * Validates a register of evidence against its plan: whether its references resolve, its sources support it, and its dates,
 * numbers and amounts agree. Does not validate the plan; that is the task of {@link Validator}. Immutable and safe to share
 * between threads.
 *
 * <pre>{@code
 * Report report = RegisterValidator.standard().validate(plan, register);
 * }</pre>
 */
public final class RegisterValidator {

    private static final RegisterValidator STANDARD = builder().build();

    private static final Message PARTIAL =
            Message.of("parts of the register could not be read, so this cannot be decided", "登记册部分内容无法读取，因此无法判断");

    private final AppliedRules<RegisterRule> rules;

    private RegisterValidator(AppliedRules<RegisterRule> rules) {
        this.rules = rules;
    }

    /** Returns a validator with the standard rules, without a date. */
    public static RegisterValidator standard() {
        return STANDARD;
    }

    /** Returns a builder for a validator with the standard rules. */
    public static ValidatorBuilder<RegisterValidator> builder() {
        return builder(EvidenceRules.catalogue());
    }

    /** Returns a builder for a validator with these rules. */
    public static ValidatorBuilder<RegisterValidator> builder(Catalogue<RegisterRule> catalogue) {
        return ValidatorBuilder.of(catalogue, RegisterValidator::new);
    }

    public Catalogue<RegisterRule> catalogue() {
        return rules.catalogue();
    }

    /** Validates a register against the plan that it is about. Paths are those of the register document. */
    public Report validate(Plan plan, Register register) {
        Objects.requireNonNull(register, "register");
        return validate(plan, PartialValue.complete(register));
    }

    /**
     * Validates what could be read of a register, such as {@code readResult.partial()}. Paths in the report are those of the
     * document. Rules that need the whole register are skipped if entries are missing.
     */
    public Report validate(Plan plan, PartialValue<Register> register) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(register, "register");
        RegisterWithPlan joined = RegisterWithPlan.of(plan, register.value(), rules.asOf());
        Report report = DocumentRun.validate(
                rules,
                plan.id(),
                joined.whole(),
                rule -> rule.reasonToSkip(joined)
                        .or(() -> register.isComplete() || !rule.needsWholeRegister()
                                ? Optional.empty()
                                : Optional.of(PARTIAL)),
                (rule, reporter) -> rule.check(joined, reporter));
        return report.withFindings(RegisterOrder.sorted(report.findings())).withPaths(register::inDocument);
    }
}
