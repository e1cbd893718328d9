package org.lmcplan.validate.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.lmcplan.model.Coded;
import org.lmcplan.model.text.SafeText;

/**
 * A finding that a report leaves out of its findings, and shows beside them.
 *
 * @param finding the finding
 * @param ground what leaves it out
 * @param reason why, in the words of whoever decided so
 * @param expires the last day on which it is left out; empty where no day is set
 */
public record SuppressedFinding(Finding finding, Ground ground, String reason, Optional<LocalDate> expires) {

    /** What leaves a finding out. */
    public enum Ground implements Coded {
        /** A decision on this very finding. */
        SUPPRESSION,
        /** It was there when the rules were adopted. */
        BASELINE
    }

    /** The finding and why it is left out: {@code … suppressed until 2026-12-31: the ministry was asked}. */
    @Override
    public String toString() {
        String until = expires.map(day -> " until " + day).orElse("");
        return finding + (ground == Ground.BASELINE ? " in the baseline" : " suppressed") + until + ": "
                + SafeText.excerpt(reason);
    }
}
