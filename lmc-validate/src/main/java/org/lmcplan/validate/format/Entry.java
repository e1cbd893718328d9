package org.lmcplan.validate.format;

import java.util.Locale;
import java.util.Optional;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.SuppressedFinding;

/** A finding with all that a report says of it. */
record Entry(Finding finding, Fingerprint fingerprint, Optional<Spot> spot, Optional<SuppressedFinding> suppressed) {

    /** The message, to be read by a person: nothing invisible is left in it. */
    String message(Locale locale) {
        return Visible.line(finding.message(locale));
    }

    /** What would be right; blank where the rule does not say. */
    String hint(Locale locale) {
        return Visible.line(finding.hint(locale));
    }

    /** The message, and the hint in brackets. */
    String sentence(Locale locale) {
        String hint = hint(locale);
        return hint.isBlank() ? message(locale) : message(locale) + " (" + hint + ")";
    }
}
