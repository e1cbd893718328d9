package org.lmcplan.validate.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.lmcplan.model.Coded;
import org.lmcplan.model.text.SafeText;

/**
 * A finding that a report lists separately, since it was suppressed.
 *
 * @param finding the finding
 * @param ground what suppressed it
 * @param reason why, as given in the configuration
 * @param expires the last day of the suppression; empty if it has none
 */
public record SuppressedFinding(Finding finding, Ground ground, String reason, Optional<LocalDate> expires) {

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

    /** The finding and why it was suppressed: {@code … suppressed until 2026-12-31: the ministry was asked}. */
    @Override
    public String toString() {
        String until = expires.map(day -> " until " + day).orElse("");
        return finding + (ground == Ground.BASELINE ? " in the baseline" : " suppressed") + until + ": "
                + SafeText.excerpt(reason);
    }
}
