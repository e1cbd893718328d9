package org.lmcplan.validate.format;

import java.util.Locale;
import java.util.Optional;
import org.lmcplan.model.Plan;

/**
 * How a report is to be written.
 *
 * @param locale its language: Chinese where that is the locale's language, otherwise English
 * @param locator tells where findings stand
 * @param source what the document is called, for findings that the locator has no place for
 * @param plan the plan that was validated, for reports that show names, quotes and titles of sections
 */
public record ReportOptions(Locale locale, Locator locator, Optional<String> source, Optional<Plan> plan) {

    /** A report in this language, without places. */
    public static ReportOptions in(Locale locale) {
        return new ReportOptions(locale, Locator.none(), Optional.empty(), Optional.empty());
    }

    /** With the places that this locator knows. */
    public ReportOptions withLocator(Locator locator) {
        return new ReportOptions(locale, locator, source, plan);
    }

    /** With the name of the document. */
    public ReportOptions withSource(String source) {
        return new ReportOptions(locale, locator, Optional.of(source), plan);
    }

    /** With what the plan itself says of the subjects of findings. */
    public ReportOptions withPlan(Plan plan) {
        return new ReportOptions(locale, locator, source, Optional.of(plan));
    }
}
