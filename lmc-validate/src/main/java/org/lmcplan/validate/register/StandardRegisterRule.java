package org.lmcplan.validate.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.engine.DefinedRule;
import org.lmcplan.validate.rule.RegisterRule;
import org.lmcplan.validate.rule.RegisterWithPlan;
import org.lmcplan.validate.rule.RuleDefinition;

/** The base of the rules on registers: a definition, and whether the rule needs a date. */
abstract class StandardRegisterRule extends DefinedRule implements RegisterRule {

    private static final Message NO_DATE = Message.of("no date is given by which to judge", "未指定判断日期");

    private final boolean dated;

    StandardRegisterRule(RuleDefinition definition) {
        this(definition, false);
    }

    /** A rule that applies only if a date is given as of which to judge. */
    StandardRegisterRule(RuleDefinition definition, boolean dated) {
        super(definition);
        this.dated = dated;
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

    /** Whether all targets exist, and none is of this kind. Targets that do not exist are the subject of another rule. */
    static boolean meansNone(RegisterWithPlan register, List<Slug> targets, Class<? extends PlanElement> kind) {
        return !targets.isEmpty()
                && targets.stream().allMatch(id -> register.plan().find(id).isPresent())
                && targets.stream()
                        .noneMatch(id -> register.plan().find(kind, id).isPresent());
    }

    /** The ids, separated by commas. */
    static String join(Collection<Slug> ids) {
        return ids.stream().map(Slug::value).collect(Collectors.joining(", "));
    }
}
