package org.lmcplan.validate.rule;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.problem.SuppressedProblem;
import org.lmcplan.model.problem.SuppressionGround;
import org.lmcplan.model.text.SafeText;

/**
 * A finding that a report lists separately, since it was suppressed.
 *
 * @param finding the finding
 * @param ground what suppressed it
 * @param reason why, as given in the configuration
 * @param expires the last day of the suppression; empty if it has none
 */
public record SuppressedFinding(Finding finding, SuppressionGround ground, String reason, Optional<LocalDate> expires)
        implements SuppressedProblem {
    public SuppressedFinding {
        requireNonNull(finding, "finding");
        requireNonNull(ground, "ground");
        requireNonNull(reason, "reason");
        requireNonNull(expires, "expires");
    }

    @Override
    public String code() {
        return finding.code();
    }

    /** The severity that the finding would have if it were not suppressed. */
    @Override
    public Severity severity() {
        return finding.severity();
    }

    @Override
    public String subject() {
        return finding.subject();
    }

    @Override
    public DocumentPath path() {
        return finding.path();
    }

    @Override
    public Optional<Location> location() {
        return finding.location();
    }

    @Override
    public List<DocumentPath> related() {
        return finding.related();
    }

    @Override
    public String message(Locale locale) {
        return finding.message(locale);
    }

    @Override
    public String hint(Locale locale) {
        return finding.hint(locale);
    }

    @Override
    public SortedMap<String, String> properties() {
        return finding.properties();
    }

    /** The finding and why it was suppressed: {@code … suppressed until 2026-12-31: the ministry was asked}. */
    @Override
    public String toString() {
        String until = expires.map(day -> " until " + day).orElse("");
        return finding + (ground == SuppressionGround.BASELINE ? " in the baseline" : " suppressed") + until + ": "
                + SafeText.excerpt(reason);
    }

    private Object writeReplace() {
        return new SerialForm(finding, ground, reason, expires.orElse(null));
    }

    private record SerialForm(
            Finding finding,
            SuppressionGround ground,
            String reason,
            @Nullable LocalDate expires) implements Serializable {
        private Object readResolve() {
            return new SuppressedFinding(finding, ground, reason, Optional.ofNullable(expires));
        }
    }
}
