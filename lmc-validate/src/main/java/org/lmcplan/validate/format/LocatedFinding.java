package org.lmcplan.validate.format;

import java.util.Locale;
import java.util.Optional;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.SuppressedFinding;

/** A finding with its location, and the reason where it is suppressed. */
record LocatedFinding(
        Finding finding, Fingerprint fingerprint, Optional<Location> location, Optional<SuppressedFinding> suppressed) {

    /** The message, with hidden characters escaped. */
    String message(Locale locale) {
        return SafeText.line(finding.message(locale));
    }

    /** What to do about it; blank where the rule does not say. */
    String hint(Locale locale) {
        return SafeText.line(finding.hint(locale));
    }

    /** The message, followed by the hint in parentheses. */
    String sentence(Locale locale) {
        return SafeText.line(finding.sentence(locale));
    }
}
