package org.lmcplan.validate.config;

import java.time.LocalDate;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleId;

/**
 * Leaves out the findings of one rule at one place until a date. After that date they are reported again. A suppression that
 * matches no finding is itself reported, so that it does not outlive its reason.
 *
 * @param rule the rule
 * @param path the exact path of the finding; empty for any path
 * @param subject the subject of the finding, as {@link Finding#subject} gives it; empty for any subject
 * @param reason why the finding is suppressed
 * @param expires the last day on which it is suppressed
 */
public record Suppression(
        RuleId rule, Optional<DocumentPath> path, Optional<String> subject, String reason, LocalDate expires) {

    /** Refuses a suppression without a reason, or with neither path nor subject. */
    public Suppression {
        if (path.isEmpty() && subject.isEmpty()) {
            throw new IllegalArgumentException("a suppression needs the path or the subject of a finding");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a suppression needs a reason");
        }
    }

    /** Suppresses the findings of a rule at a path. */
    public static Suppression at(DocumentPath path, RuleId rule, String reason, LocalDate expires) {
        return new Suppression(rule, Optional.of(path), Optional.empty(), reason, expires);
    }

    /** Suppresses all findings of a rule about a subject, at any path. */
    public static Suppression about(String subject, RuleId rule, String reason, LocalDate expires) {
        return new Suppression(rule, Optional.empty(), Optional.of(subject), reason, expires);
    }

    boolean matches(Finding finding) {
        return rule.equals(finding.rule())
                && path.map(finding.path()::equals).orElse(true)
                && subject.map(finding.subject()::equals).orElse(true);
    }

    boolean isExpired(LocalDate asOf) {
        return asOf.isAfter(expires);
    }

    /** The subject, the path or both, for a message. */
    String place() {
        return subject.orElse("")
                + (subject.isPresent() && path.isPresent() ? " " : "")
                + path.map(DocumentPath::toString).orElse("");
    }
}
