package org.lmcplan.validate.rule;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.ProblemKind;
import org.lmcplan.model.problem.Severity;

/**
 * Describes a rule.
 *
 * @param id its id
 * @param severity the severity of its breaches, unless a validator sets another
 * @param requirement what is required, in one sentence
 * @param reason why it is required
 * @param suppressible whether its findings may be suppressed; false for errors of identity and reference, on which
 *     everything else rests
 * @param optional whether it runs only where a validator sets its severity, since it does not fit every plan
 */
public record RuleDefinition(
        RuleId id, Severity severity, Message requirement, Message reason, boolean suppressible, boolean optional)
        implements ProblemKind {

    private static final Message UNSAID = Message.nothing();

    public RuleDefinition {
        requireNonNull(id, "id");
        requireNonNull(severity, "severity");
        requireNonNull(requirement, "requirement");
        requireNonNull(reason, "reason");
    }

    /** A suppressible definition, still without requirement and reason. */
    public static RuleDefinition of(String id, Severity severity) {
        requireNonNull(id, "id");
        requireNonNull(severity, "severity");
        return new RuleDefinition(RuleId.of(id), severity, UNSAID, UNSAID, true, false);
    }

    @Override
    public String code() {
        return id.value();
    }

    /** The requirement. */
    @Override
    public String summary(Locale locale) {
        return requirement.in(locale);
    }

    /** The reason. */
    @Override
    public String explanation(Locale locale) {
        return reason.in(locale);
    }

    @Override
    public Optional<String> page() {
        return Optional.of("rules/" + id + ".md");
    }

    /** This definition with a requirement in one language, shown to readers of every language. */
    public RuleDefinition requires(String text) {
        requireNonNull(text, "text");
        return requires(text, text);
    }

    /** This definition with a requirement in English and Chinese. */
    public RuleDefinition requires(String english, String chinese) {
        return new RuleDefinition(id, severity, Message.verbatim(english, chinese), reason, suppressible, optional);
    }

    /** This definition with a reason in one language, shown to readers of every language. */
    public RuleDefinition because(String text) {
        requireNonNull(text, "text");
        return because(text, text);
    }

    /** This definition with a reason in English and Chinese. */
    public RuleDefinition because(String english, String chinese) {
        return new RuleDefinition(
                id, severity, requirement, Message.verbatim(english, chinese), suppressible, optional);
    }

    /** This definition, whose findings are always reported. */
    public RuleDefinition notSuppressible() {
        return new RuleDefinition(id, severity, requirement, reason, false, optional);
    }

    /** This definition for a rule that runs only where it is asked for. */
    public RuleDefinition onlyOnRequest() {
        return new RuleDefinition(id, severity, requirement, reason, suppressible, true);
    }
}
