package org.lmcplan.validate.format;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.ProblemKind;
import org.lmcplan.model.problem.ProblemReport;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.SuppressedFinding;

/** What all formats write: a report with the locations of its findings and the words of its language. */
final class ReportView {

    private static final int MOST_NAMES = 3;

    private final ProblemReport problems;
    private final List<Report> reports;
    private final ReportOptions options;
    private final List<ReportEntry> findings = new ArrayList<>();
    private final List<ReportEntry> suppressed = new ArrayList<>();
    private final List<RuleOutcome> rules;
    private final ReportWords words;
    private final ProblemSubjects subjects;
    private final ProblemLocations locations;

    /** Combines problems with options, which must not give another plan. */
    ReportView(ProblemReport problems, ReportOptions options) {
        this.problems = problems;
        this.reports = problems.reports().stream()
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .toList();
        requirePlan(options);
        this.options = options;
        this.words = new ReportWords(options.locale());
        this.subjects = new ProblemSubjects(words, options.plan());
        this.rules = OutcomesByRule.of(reports);
        List<Problem> all = new ArrayList<>(problems.problems());
        reports.forEach(report -> all.addAll(report.suppressed()));
        this.locations = new ProblemLocations(options, reports.isEmpty(), all);
        List<Fingerprint> fingerprints = Fingerprint.ofAll(all);
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i), fingerprints.get(i));
        }
    }

    private void requirePlan(ReportOptions options) {
        options.plan()
                .filter(plan -> !reports.isEmpty()
                        && reports.stream().noneMatch(report -> plan.id().equals(report.plan())))
                .ifPresent(other -> {
                    throw new IllegalArgumentException(
                            "the report is about the plan " + reports.get(0).plan() + ", not about " + other.id());
                });
    }

    private void add(Problem problem, Fingerprint fingerprint) {
        if (problem instanceof SuppressedFinding why) {
            suppressed.add(new ReportEntry(why.finding(), fingerprint, locations.locate(why), Optional.of(why)));
        } else {
            findings.add(new ReportEntry(problem, fingerprint, locations.locate(problem), Optional.empty()));
        }
    }

    /** All problems, as the caller gave them. */
    ProblemReport problems() {
        return problems;
    }

    /** The validations among the reports. */
    List<Report> reports() {
        return reports;
    }

    /** One validation for each catalogue and date. */
    List<Report> catalogues() {
        Map<List<Object>, Report> byCatalogue = new LinkedHashMap<>();
        reports.forEach(report -> byCatalogue.putIfAbsent(
                List.of(report.catalogueVersion(), report.catalogueDigest(), report.asOf()), report));
        return List.copyOf(byCatalogue.values());
    }

    /** What the report is about: the ids of the plans or, if none was validated, the documents that have faults. */
    String subject() {
        Stream<String> names = reports.isEmpty()
                ? findings.stream().flatMap(entry -> entry.location().map(Location::source).or(this::source).stream())
                : reports.stream().map(report -> report.plan().value());
        String joined = names.distinct().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return SafeText.line(joined.isEmpty() ? source().orElse(words.of("Document", "文档")) : joined);
    }

    /** Whether nothing was found but breaches and failures of rules. */
    boolean hasOnlyFindings() {
        return !reports.isEmpty() && findings.stream().allMatch(ReportEntry::isFinding);
    }

    ProblemLocations locations() {
        return locations;
    }

    Locale locale() {
        return options.locale();
    }

    ReportWords words() {
        return words;
    }

    ProblemSubjects subjects() {
        return subjects;
    }

    /** The name of the plan, or what the report is about if the plan is not given. */
    String title() {
        LanguageTag first = words.isChinese() ? LanguageTag.CHINESE : LanguageTag.ENGLISH;
        return options.plan()
                .flatMap(plan -> plan.names().text(first, plan.language()))
                .orElseGet(this::subject);
    }

    Optional<String> source() {
        return options.source();
    }

    Optional<URI> documentation() {
        return options.documentation();
    }

    List<ReportEntry> findings() {
        return findings;
    }

    List<ReportEntry> findings(Severity severity) {
        return findings.stream().filter(entry -> entry.severity() == severity).toList();
    }

    List<ReportEntry> suppressed() {
        return suppressed;
    }

    /** The findings that count, then the suppressed ones. */
    List<ReportEntry> all() {
        List<ReportEntry> all = new ArrayList<>(findings);
        all.addAll(suppressed);
        return all;
    }

    List<RuleOutcome> rules() {
        return rules;
    }

    /** The outcome of a rule; empty for a kind of fault, and for a rule that no validation lists. */
    Optional<RuleOutcome> outcome(String code) {
        return rules.stream().filter(rule -> rule.rule().code().equals(code)).findFirst();
    }

    /** All problems by kind: rules in their order, including those without any, then other kinds. */
    Map<String, List<ReportEntry>> byKind() {
        Map<String, List<ReportEntry>> byKind = new LinkedHashMap<>();
        rules.forEach(rule -> byKind.put(rule.rule().code(), new ArrayList<>()));
        otherKinds().forEach(kind -> byKind.put(kind.code(), new ArrayList<>()));
        all().forEach(entry ->
                Objects.requireNonNull(byKind.get(entry.problem().code())).add(entry));
        return byKind;
    }

    /** The kinds of problems that are not listed as rules, by code: faults, and findings of rules that no report lists. */
    List<ProblemKind> otherKinds() {
        Map<String, ProblemKind> kinds = new TreeMap<>();
        all().forEach(entry -> kinds.putIfAbsent(entry.problem().code(), kindOf(entry.problem())));
        rules.forEach(rule -> kinds.remove(rule.rule().code()));
        return List.copyOf(kinds.values());
    }

    /** The kind of a problem; a problem of an application may be described by a kind with another code, which counts for nothing. */
    private static ProblemKind kindOf(Problem problem) {
        ProblemKind kind = problem.kind();
        return kind.code().equals(problem.code()) ? kind : ProblemKind.of(problem.code(), problem.severity());
    }

    /** The number of problems of a kind, suppressed or not. */
    int count(ProblemKind kind) {
        return (int) all().stream()
                .filter(entry -> entry.problem().code().equals(kind.code()))
                .count();
    }

    /** The rules that a reader must look at: all that did not pass. */
    List<RuleOutcome> rulesToShow() {
        return rules().stream()
                .filter(rule -> rule.status() != RuleOutcome.Status.PASSED)
                .toList();
    }

    /** The results of rules that a report in text is to list. */
    Set<RuleOutcome.Status> listedRules() {
        return options.listedRules();
    }

    int count(Severity severity) {
        return findings(severity).size();
    }

    int count(RuleOutcome.Status status) {
        return (int) rules().stream().filter(rule -> rule.status() == status).count();
    }

    /**
     * The place to show to a person: {@code plan.yaml:12:7}; without a location {@code plan.yaml /commitments/3}, or the
     * subject if there is neither a source nor a path; {@code configuration /suppressions/3}.
     */
    String place(ReportEntry entry) {
        return SafeText.line(entry.location().map(Location::toString).orElseGet(() -> {
            String path = entry.problem().path().toString();
            String source =
                    locations.areKnownFor(entry.problem()) ? source().orElse("") : words.of("configuration", "验证配置");
            String where = source + (source.isEmpty() || path.isEmpty() ? "" : " ") + path;
            return where.isEmpty() ? subject(entry.problem()) : where;
        }));
    }

    private String subject(Problem problem) {
        return problem.subject().isEmpty() ? subject() : problem.subject();
    }
}
