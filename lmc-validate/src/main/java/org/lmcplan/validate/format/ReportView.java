package org.lmcplan.validate.format;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.problem.Span;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.SuppressedFinding;

/** What all formats write: a report with the locations of its findings and the words of its language. */
final class ReportView {

    private final Report report;
    private final ReportOptions options;
    private final List<LocatedFinding> findings = new ArrayList<>();
    private final List<LocatedFinding> suppressed = new ArrayList<>();
    private final ReportWords words;
    private final FindingSubjects subjects;

    /** Combines a report with options, which must not give another plan. */
    ReportView(Report report, ReportOptions options) {
        options.plan().filter(plan -> !plan.id().equals(report.plan())).ifPresent(other -> {
            throw new IllegalArgumentException(
                    "the report is about the plan " + report.plan() + ", not about " + other.id());
        });
        this.report = report;
        this.options = options;
        this.words = new ReportWords(options.locale());
        this.subjects = new FindingSubjects(words, options.plan());
        List<Finding> all = new ArrayList<>(report.findings());
        report.suppressed().forEach(one -> all.add(one.finding()));
        List<Fingerprint> fingerprints = Fingerprint.ofAll(all);
        int count = report.findings().size();
        for (int i = 0; i < all.size(); i++) {
            Finding finding = all.get(i);
            Optional<SuppressedFinding> why = i < count
                    ? Optional.empty()
                    : Optional.of(report.suppressed().get(i - count));
            (i < count ? findings : suppressed)
                    .add(new LocatedFinding(finding, fingerprints.get(i), locate(finding), why));
        }
    }

    Report report() {
        return report;
    }

    Locale locale() {
        return options.locale();
    }

    ReportWords words() {
        return words;
    }

    FindingSubjects subjects() {
        return subjects;
    }

    /** The name of the plan, or its id if the plan is not given. */
    String title() {
        LanguageTag first = words.isChinese() ? LanguageTag.CHINESE : LanguageTag.ENGLISH;
        return options.plan()
                .flatMap(plan -> plan.names().text(first, plan.language()))
                .orElse(report.plan().value());
    }

    Optional<String> source() {
        return options.source();
    }

    /** The name of the document that a finding is in; empty where it is unknown. */
    Optional<String> source(Finding finding) {
        return locate(finding).map(Location::source).or(() -> isAboutPlan(finding) ? source() : Optional.empty());
    }

    /** The location of a finding. The options know only where the values of the validated document are. */
    Optional<Location> locate(Finding finding) {
        return finding.location().or(() -> isAboutPlan(finding) ? locate(finding.path()) : Optional.empty());
    }

    private static boolean isAboutPlan(Finding finding) {
        return !RuleFamily.of(finding.rule()).isAboutConfiguration();
    }

    Optional<URI> documentation() {
        return options.documentation();
    }

    /**
     * The location of a value. The document as a whole and each of its lists are located at their first characters, since a
     * finding on them would mark every line. So are values that are missing in them.
     */
    Optional<Location> locate(DocumentPath path) {
        return options.locator()
                .locate(path)
                .map(found -> isWhole(path, found)
                        ? new Location(found.source(), Span.at(found.span().start()))
                        : found);
    }

    private boolean isWhole(DocumentPath path, Location found) {
        if (found.span().end().line() == found.span().start().line()) {
            return false;
        }
        List<String> segments = path.segments();
        return segments.size() < 2
                || isAt(found, DocumentPath.root())
                || isAt(found, DocumentPath.root().child(segments.get(0)));
    }

    private boolean isAt(Location found, DocumentPath path) {
        return options.locator().locate(path).filter(found::equals).isPresent();
    }

    List<LocatedFinding> findings() {
        return findings;
    }

    List<LocatedFinding> findings(Severity severity) {
        return findings.stream()
                .filter(entry -> entry.finding().severity() == severity)
                .toList();
    }

    List<LocatedFinding> suppressed() {
        return suppressed;
    }

    /** The findings that count, then the suppressed ones. */
    List<LocatedFinding> all() {
        List<LocatedFinding> all = new ArrayList<>(findings);
        all.addAll(suppressed);
        return all;
    }

    List<RuleOutcome> rules() {
        return report.rules();
    }

    /** All findings by rule, including rules without any, in the order of the rules. */
    Map<RuleId, List<LocatedFinding>> byRule() {
        Map<RuleId, List<LocatedFinding>> byRule = new LinkedHashMap<>();
        rules().forEach(rule -> byRule.put(rule.rule().id(), new ArrayList<>()));
        all().forEach(entry -> byRule.computeIfAbsent(entry.finding().rule(), rule -> new ArrayList<>())
                .add(entry));
        return byRule;
    }

    /** The rules that a reader must look at: all that did not pass. */
    List<RuleOutcome> rulesToShow() {
        return rules().stream()
                .filter(rule -> rule.status() != RuleOutcome.Status.PASSED)
                .toList();
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
    String place(LocatedFinding entry) {
        return SafeText.line(entry.location().map(Location::toString).orElseGet(() -> {
            String path = entry.finding().path().toString();
            String source = isAboutPlan(entry.finding()) ? source().orElse("") : words.of("configuration", "验证配置");
            String where = source + (source.isEmpty() || path.isEmpty() ? "" : " ") + path;
            return where.isEmpty() ? entry.finding().subject() : where;
        }));
    }
}
