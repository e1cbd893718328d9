package org.lmcplan.validate.format;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Plan;
import org.lmcplan.model.text.NullCheck;
import org.lmcplan.validate.rule.RuleOutcome;

/**
 * Options for writing a report.
 *
 * @param locale the language: Chinese if that is the locale's language, otherwise English
 * @param locator finds the locations of findings
 * @param source the name of the document, for findings that the locator cannot locate
 * @param plan the plan that was validated, from which reports take names, quotes and section titles
 * @param documentation the address of this library's {@code docs} folder, for links to the pages of rules; this library knows
 *     no address of its own, so without one SARIF reports name the Maven package
 * @param listedRules the rules that {@link ReportFormat#TEXT} lists one by one, by their result; if empty, it does not mention the
 *     catalogue either
 */
public record ReportOptions(
        Locale locale,
        Locator locator,
        Optional<String> source,
        Optional<Plan> plan,
        Optional<URI> documentation,
        Set<RuleOutcome.Status> listedRules) {

    private static final Set<RuleOutcome.Status> NOT_PASSED =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(RuleOutcome.Status.PASSED)));

    /** Rejects an address of the documentation that pages cannot be resolved against. */
    public ReportOptions {
        requireNonNull(locale, "locale");
        requireNonNull(locator, "locator");
        requireNonNull(source, "source");
        requireNonNull(plan, "plan");
        requireNonNull(documentation, "documentation");
        listedRules = Set.copyOf(NullCheck.elements(listedRules, "listedRules"));
        documentation
                .filter(address -> !address.isAbsolute() || address.isOpaque())
                .ifPresent(address -> {
                    throw new IllegalArgumentException(
                            "the address of the documentation must be absolute, such as https://example.org/docs/, not "
                                    + address);
                });
    }

    /** Returns options for a report in this language, without locations, which lists the rules that did not pass. */
    public static ReportOptions in(Locale locale) {
        return new ReportOptions(
                locale, Locator.none(), Optional.empty(), Optional.empty(), Optional.empty(), NOT_PASSED);
    }

    /** Returns these options with a locator, such as {@code result.sourceMap()::locateNearest}. */
    public ReportOptions withLocator(Locator locator) {
        return new ReportOptions(locale, locator, source, plan, documentation, listedRules);
    }

    /** Returns these options with the name of the document. */
    public ReportOptions withSource(String source) {
        requireNonNull(source, "source");
        return new ReportOptions(locale, locator, Optional.of(source), plan, documentation, listedRules);
    }

    /** Returns these options with the plan that was validated. */
    public ReportOptions withPlan(Plan plan) {
        requireNonNull(plan, "plan");
        return new ReportOptions(locale, locator, source, Optional.of(plan), documentation, listedRules);
    }

    /** Returns these options with the address at which this library's {@code docs} folder was published. */
    public ReportOptions withDocumentation(URI address) {
        requireNonNull(address, "address");
        return new ReportOptions(locale, locator, source, plan, Optional.of(address), listedRules);
    }

    /** Returns these options with the results of the rules that {@link ReportFormat#TEXT} lists; without any, it lists findings only. */
    public ReportOptions withListedRules(Set<RuleOutcome.Status> listedRules) {
        return new ReportOptions(locale, locator, source, plan, documentation, listedRules);
    }
}
