package org.lmcplan.validate.rule;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Coded;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.SafeText;

/**
 * A finding that a report lists separately, since it was suppressed.
 *
 * @param finding the finding
 * @param ground what suppressed it
 * @param reason why, as given in the configuration
 * @param expires the last day of the suppression; empty if it has none
 */
public record SuppressedFinding(Finding finding, Ground ground, String reason, Optional<LocalDate> expires)
        implements Problem {
    public SuppressedFinding {
        requireNonNull(finding, "finding");
        requireNonNull(ground, "ground");
        requireNonNull(reason, "reason");
        requireNonNull(expires, "expires");
    }

    /** What can suppress a finding. */
    public enum Ground implements Coded {
        /** A suppression of this finding. */
        SUPPRESSION,
        /** The baseline, which lists what was found when the rules were adopted. */
        BASELINE;

        /**
         * Returns the ground of suppression with this code.
         *
         * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
         */
        public static Ground of(String code) {
            return Coded.of(Ground.class, code);
        }

        /** Returns the ground of suppression with this code; empty if there is none. */
        public static Optional<Ground> parse(String code) {
            return Coded.parse(Ground.class, code);
        }

        /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
        public static Ground fromString(String code) {
            return of(code);
        }
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
        return finding + (ground == Ground.BASELINE ? " in the baseline" : " suppressed") + until + ": "
                + SafeText.excerpt(reason);
    }

    private Object writeReplace() {
        return new SerialForm(finding, ground, reason, expires.orElse(null));
    }

    private record SerialForm(
            Finding finding,
            Ground ground,
            String reason,
            @Nullable LocalDate expires) implements Serializable {
        private Object readResolve() {
            return new SuppressedFinding(finding, ground, reason, Optional.ofNullable(expires));
        }
    }
}
