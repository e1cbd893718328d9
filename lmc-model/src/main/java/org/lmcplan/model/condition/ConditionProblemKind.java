package org.lmcplan.model.condition;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.ProblemKind;
import org.lmcplan.model.problem.Severity;

/** The kinds of problems of conditions. */
enum ConditionProblemKind implements ProblemKind {
    MALFORMED("LMC-Q101", "The condition does not follow the grammar.", "条件不符合语法。"),
    UNKNOWN_PROPERTY("LMC-Q102", "The parts do not have this property.", "所问要素没有此属性。"),
    WRONG_VALUE("LMC-Q103", "The property cannot have this value.", "此属性不能取此值。"),
    WRONG_OPERATOR("LMC-Q104", "The operator does not apply to the property.", "此运算符不适用于此属性。"),
    TOO_MUCH(
            "LMC-Q105",
            "The condition is too long or too deep, or has too many tests or too long a pattern.",
            "条件过长、层次过多、检验过多，或模式过长。");

    private final String code;
    private final Message summary;

    ConditionProblemKind(String code, String english, String chinese) {
        this.code = code;
        this.summary = Message.of(english, chinese);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary(Locale locale) {
        return summary.in(locale);
    }

    /** Empty: what to do depends on the problem alone. */
    @Override
    public String explanation(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return "";
    }

    @Override
    public Optional<String> page() {
        return Optional.of("queries.md#mistakes");
    }
}
