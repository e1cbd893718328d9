package org.lmcplan.validate.register;

import java.time.LocalDate;
import java.util.Optional;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.engine.DefinedRule;
import org.lmcplan.validate.rule.RegisterRule;
import org.lmcplan.validate.rule.RegisterWithPlan;
import org.lmcplan.validate.rule.RuleDefinition;

/** The base of the rules on registers: a definition, and whether the rule needs a date. */
abstract class StandardRegisterRule extends DefinedRule implements RegisterRule {

    private static final Message NO_DATE = Message.of("no date was given to judge by", "未给出判断日期");

    private final boolean dated;

    StandardRegisterRule(RuleDefinition definition) {
        this(definition, false);
    }

    /** A rule that applies only if a date is given as of which to judge. */
    StandardRegisterRule(RuleDefinition definition, boolean dated) {
        super(definition);
        this.dated = dated;
    }

    /** Most rules judge entries one by one, or find two entries that contradict each other. */
    @Override
    public boolean needsWholeRegister() {
        return false;
    }

    final boolean isDated() {
        return dated;
    }

    @Override
    public Optional<Message> reasonToSkip(RegisterWithPlan register) {
        return RegisterRule.super
                .reasonToSkip(register)
                .or(() -> dated && register.asOf().isEmpty() ? Optional.of(NO_DATE) : Optional.empty());
    }

    /** The date that a dated rule is given. */
    static LocalDate asOf(RegisterWithPlan register) {
        return register.asOf().orElseThrow();
    }
}
