package org.lmcplan.validate.rule;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Coded;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.SafeText;

/**
 * The outcome of one rule.
 *
 * @param rule the rule
 * @param severity the severity of its breaches
 * @param status whether it passed
 * @param findings the number of breaches, without suppressed ones
 * @param failures the number of parts at which it failed
 * @param reason why it was skipped
 */
public record RuleOutcome(
        RuleDefinition rule, Severity severity, Status status, int findings, int failures, Optional<Message> reason)
        implements Serializable {
    public RuleOutcome {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(status, "status");
        requireNonNull(reason, "reason");
    }

    public enum Status implements Coded {
        /** It ran and found nothing, apart from suppressed breaches. */
        PASSED,
        /** It ran and found breaches that are not suppressed. */
        BREACHED,
        /** It failed for at least one part. */
        FAILED,
        /** It did not run. */
        SKIPPED;

        /**
         * Returns the outcome of a rule with this code.
         *
         * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
         */
        public static Status of(String code) {
            return Coded.of(Status.class, code);
        }

        /** Returns the outcome of a rule with this code; empty if there is none. */
        public static Optional<Status> parse(String code) {
            return Coded.parse(Status.class, code);
        }

        /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
        public static Status fromString(String code) {
            return of(code);
        }
    }

    /** {@code LMC-V102 breached 3}, {@code LMC-V303 skipped: the text of the plan is in another language}. */
    @Override
    public String toString() {
        return rule.id() + " " + status.code() + (findings + failures == 0 ? "" : " " + (findings + failures))
                + reason.map(why -> ": " + SafeText.line(why.in(Locale.ENGLISH)))
                        .orElse("");
    }

    private Object writeReplace() {
        return new SerialForm(rule, severity, status, findings, failures, reason.orElse(null));
    }

    private record SerialForm(
            RuleDefinition rule,
            Severity severity,
            Status status,
            int findings,
            int failures,
            @Nullable Message reason) implements Serializable {
        private Object readResolve() {
            return new RuleOutcome(rule, severity, status, findings, failures, Optional.ofNullable(reason));
        }
    }
}
