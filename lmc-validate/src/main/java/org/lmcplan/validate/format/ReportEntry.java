package org.lmcplan.validate.format;

import java.util.Locale;
import java.util.Optional;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.SuppressedFinding;

/** A problem with its location, and the reason where it is suppressed. */
record ReportEntry(
        Problem problem, Fingerprint fingerprint, Optional<Location> location, Optional<SuppressedFinding> suppressed) {

    String code() {
        return SafeText.line(problem.code());
    }

    Severity severity() {
        return problem.severity();
    }

    /** Whether a rule found it, rather than the reader of a document. */
    boolean isFinding() {
        return problem instanceof Finding;
    }

    /** Whether it is the failure of a rule. */
    boolean isInternal() {
        return problem instanceof Finding finding && finding.isInternal();
    }

    /** The message, with hidden characters escaped. */
    String message(Locale locale) {
        return SafeText.line(problem.message(locale));
    }

    /** What to do about it; blank where the rule does not say. */
    String hint(Locale locale) {
        return SafeText.line(problem.hint(locale));
    }

    /** The message, followed by the hint in parentheses. */
    String sentence(Locale locale) {
        return SafeText.line(problem.sentence(locale));
    }
}
