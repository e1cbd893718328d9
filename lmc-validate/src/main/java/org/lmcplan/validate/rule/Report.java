package org.lmcplan.validate.rule;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.ProblemReport;
import org.lmcplan.model.text.NullCheck;

/**
 * The result of a validation: the findings, and the outcome of each rule.
 *
 * <pre>{@code
 * Report report = Validator.standard().validate(plan);
 * report.outcome(RuleId.of("LMC-V102")).ifPresent(outcome -> log(outcome.status().code()));
 * }</pre>
 *
 * @param plan the id of the plan
 * @param catalogueVersion the version of the rules
 * @param catalogueDigest the digest of the rules: {@link Catalogue#digest}
 * @param asOf the date as of which the document was judged, if one was given
 * @param rules the outcome of each rule, in the order of ids
 * @param findings the findings in the order of the document, at one part in the order of rule ids
 * @param suppressed the findings that were suppressed, each with the reason, in the same order
 */
public record Report(
        Slug plan,
        String catalogueVersion,
        String catalogueDigest,
        Optional<LocalDate> asOf,
        List<RuleOutcome> rules,
        List<Finding> findings,
        List<SuppressedFinding> suppressed)
        implements ProblemReport {

    public Report {
        requireNonNull(plan, "plan");
        requireNonNull(catalogueVersion, "catalogueVersion");
        requireNonNull(catalogueDigest, "catalogueDigest");
        requireNonNull(asOf, "asOf");
        rules = NullCheck.listOf(rules, "rules");
        findings = NullCheck.listOf(findings, "findings");
        suppressed = NullCheck.listOf(suppressed, "suppressed");
    }

    /** A report without suppressed findings. */
    public Report(
            Slug plan,
            String catalogueVersion,
            String catalogueDigest,
            Optional<LocalDate> asOf,
            List<RuleOutcome> rules,
            List<Finding> findings) {
        this(plan, catalogueVersion, catalogueDigest, asOf, rules, findings, List.of());
    }

    /** Returns this report with other findings, for example the same ones in another order. */
    public Report withFindings(List<Finding> findings) {
        return new Report(plan, catalogueVersion, catalogueDigest, asOf, rules, findings, suppressed);
    }

    /** The {@link #findings}, without suppressed ones. */
    @Override
    public List<Finding> problems() {
        return findings;
    }

    /** The {@link #plan}, the version and digest of the rules and, if one was given, the date: {@code asOf}. */
    @Override
    public SortedMap<String, String> properties() {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("plan", plan.value());
        values.put("catalogueVersion", catalogueVersion);
        values.put("catalogueDigest", catalogueDigest);
        asOf.ifPresent(day -> values.put("asOf", day.toString()));
        return Collections.unmodifiableSortedMap(values);
    }

    /** Returns this report with each path changed, for example from a path in a value to the path in its document. */
    public Report withPaths(UnaryOperator<DocumentPath> change) {
        requireNonNull(change, "change");
        return new Report(
                plan,
                catalogueVersion,
                catalogueDigest,
                asOf,
                rules,
                findings.stream().map(finding -> finding.withPaths(change)).toList(),
                suppressed.stream()
                        .map(one -> new SuppressedFinding(
                                one.finding().withPaths(change), one.ground(), one.reason(), one.expires()))
                        .toList());
    }

    public List<Finding> findings(RuleId rule) {
        requireNonNull(rule, "rule");
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /** The outcome of one rule; empty if the catalogue does not hold it. */
    public Optional<RuleOutcome> outcome(RuleId rule) {
        requireNonNull(rule, "rule");
        return rules.stream()
                .filter(outcome -> outcome.rule().id().equals(rule))
                .findFirst();
    }

    /** One finding on each line, in English; empty if there are none. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }

    /** One finding on each line; empty if there are none. */
    public String toString(Locale locale) {
        return findings.stream().map(finding -> finding.toString(locale)).collect(Collectors.joining("\n"));
    }

    private Object writeReplace() {
        return new SerialForm(plan, catalogueVersion, catalogueDigest, asOf.orElse(null), rules, findings, suppressed);
    }

    private record SerialForm(
            Slug plan,
            String catalogueVersion,
            String catalogueDigest,
            @Nullable LocalDate asOf,
            List<RuleOutcome> rules,
            List<Finding> findings,
            List<SuppressedFinding> suppressed)
            implements Serializable {
        private Object readResolve() {
            return new Report(
                    plan, catalogueVersion, catalogueDigest, Optional.ofNullable(asOf), rules, findings, suppressed);
        }
    }
}
