package org.lmcplan.validate.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.lmcplan.model.Coded;
import org.lmcplan.model.serial.SerialRecord;
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
        implements Serializable {

    /** What can suppress a finding. */
    public enum Ground implements Coded {
        /** A suppression of this finding. */
        SUPPRESSION,
        /** The baseline, which lists what was found when the rules were adopted. */
        BASELINE
    }

    /** The finding and why it was suppressed: {@code … suppressed until 2026-12-31: the ministry was asked}. */
    @Override
    public String toString() {
        String until = expires.map(day -> " until " + day).orElse("");
        return finding + (ground == Ground.BASELINE ? " in the baseline" : " suppressed") + until + ": "
                + SafeText.excerpt(reason);
    }

    private Object writeReplace() {
        return SerialRecord.of(this);
    }
}
