package org.lmcplan.validate.config;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.problem.Location;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.RuleId;

/**
 * A finding in a {@link Baseline}.
 *
 * @param fingerprint identifies the finding across versions of the plan
 * @param rule the rule, for human readers
 * @param subject what the finding was about when the baseline was made, for human readers
 * @param location where the entry was read from, if that is known
 */
public record BaselineEntry(Fingerprint fingerprint, RuleId rule, String subject, Optional<Location> location)
        implements Serializable {
    public BaselineEntry {
        requireNonNull(fingerprint, "fingerprint");
        requireNonNull(rule, "rule");
        requireNonNull(subject, "subject");
        requireNonNull(location, "location");
    }

    /** An entry that was not read from a document. */
    public BaselineEntry(Fingerprint fingerprint, RuleId rule, String subject) {
        this(fingerprint, rule, subject, Optional.empty());
    }

    private Object writeReplace() {
        return new SerialForm(fingerprint, rule, subject, location.orElse(null));
    }

    private record SerialForm(
            Fingerprint fingerprint,
            RuleId rule,
            String subject,
            @Nullable Location location) implements Serializable {
        private Object readResolve() {
            return new BaselineEntry(fingerprint, rule, subject, Optional.ofNullable(location));
        }
    }
}
