package org.lmcplan.validate.format;

import java.util.Locale;
import java.util.Optional;
import org.lmcplan.model.Plan;

/**
 * Options for writing a report.
 *
 * @param locale the language: Chinese if that is the locale's language, otherwise English
 * @param locator finds the locations of findings
 * @param source the name of the document, for findings that the locator cannot locate
 * @param plan the plan that was validated, from which reports take names, quotes and section titles
 */
public record ReportOptions(Locale locale, Locator locator, Optional<String> source, Optional<Plan> plan) {

    /** Returns options for a report in this language, without locations. */
    public static ReportOptions in(Locale locale) {
        return new ReportOptions(locale, Locator.none(), Optional.empty(), Optional.empty());
    }

    /** Returns these options with a locator, such as {@code result.sourceMap()::locateNearest}. */
    public ReportOptions withLocator(Locator locator) {
        return new ReportOptions(locale, locator, source, plan);
    }

    /** Returns these options with the name of the document. */
    public ReportOptions withSource(String source) {
        return new ReportOptions(locale, locator, Optional.of(source), plan);
    }

    /** Returns these options with the plan that was validated. */
    public ReportOptions withPlan(Plan plan) {
        return new ReportOptions(locale, locator, source, Optional.of(plan));
    }
}
