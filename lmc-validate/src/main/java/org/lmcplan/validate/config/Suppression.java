package org.lmcplan.validate.config;

import java.time.LocalDate;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleId;

/**
 * The decision to bear what one rule finds at one place, until a day. Past that day the finding is reported again; one that
 * leaves nothing out is reported itself, so that decisions do not outlive their grounds.
 *
 * @param rule the rule
 * @param path the place in the document, exactly; empty where any will do
 * @param subject what the finding is about, as {@link Finding#subject} names it; empty where any will do
 * @param reason why the finding is borne
 * @param expires the last day on which it is
 */
public record Suppression(
        RuleId rule, Optional<DocumentPath> path, Optional<String> subject, String reason, LocalDate expires) {

    public Suppression {
        if (path.isEmpty() && subject.isEmpty()) {
            throw new IllegalArgumentException("a suppression names the place or the subject of a finding");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a suppression gives a reason");
        }
    }

    /** Bears what a rule finds at a place. */
    public static Suppression at(DocumentPath path, RuleId rule, String reason, LocalDate expires) {
        return new Suppression(rule, Optional.of(path), Optional.empty(), reason, expires);
    }

    /** Bears all that a rule finds about a subject, wherever that stands. */
    public static Suppression about(String subject, RuleId rule, String reason, LocalDate expires) {
        return new Suppression(rule, Optional.empty(), Optional.of(subject), reason, expires);
    }

    boolean matches(Finding finding) {
        return rule.equals(finding.rule())
                && path.filter(place -> !place.equals(finding.path())).isEmpty()
                && subject.filter(name -> !name.equals(finding.subject())).isEmpty();
    }

    boolean isExpired(LocalDate asOf) {
        return asOf.isAfter(expires);
    }

    /** What it names, for a message. */
    String place() {
        return subject.orElse("")
                + (subject.isPresent() && path.isPresent() ? " " : "")
                + path.map(DocumentPath::toString).orElse("");
    }
}
