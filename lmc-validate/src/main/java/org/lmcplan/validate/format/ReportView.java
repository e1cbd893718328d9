package org.lmcplan.validate.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.SuppressedFinding;

/** What all formats write down: a report, located and put into words. */
final class ReportView {

    private final Report report;
    private final ReportOptions options;
    private final List<Entry> findings = new ArrayList<>();
    private final List<Entry> suppressed = new ArrayList<>();
    private final Words words;
    private final Subjects subjects;

    private ReportView(Report report, ReportOptions options) {
        this.report = report;
        this.options = options;
        this.words = new Words(options.locale());
        this.subjects = new Subjects(words, options.plan());
        List<Finding> all = new ArrayList<>(report.findings());
        report.suppressed().forEach(one -> all.add(one.finding()));
        List<Fingerprint> fingerprints = Fingerprint.ofAll(all);
        int count = report.findings().size();
        for (int i = 0; i < count; i++) {
            findings.add(entry(all.get(i), fingerprints.get(i), Optional.empty()));
        }
        for (int i = count; i < all.size(); i++) {
            SuppressedFinding why = report.suppressed().get(i - count);
            suppressed.add(entry(all.get(i), fingerprints.get(i), Optional.of(why)));
        }
    }

    static ReportView of(Report report, ReportOptions options) {
        options.plan().filter(plan -> !plan.id().equals(report.plan())).ifPresent(other -> {
            throw new IllegalArgumentException("the report is on the plan " + report.plan() + ", not on " + other.id());
        });
        return new ReportView(report, options);
    }

    private Entry entry(Finding finding, Fingerprint fingerprint, Optional<SuppressedFinding> suppressed) {
        return new Entry(finding, fingerprint, locate(finding.path()), suppressed);
    }

    Report report() {
        return report;
    }

    Locale locale() {
        return options.locale();
    }

    Words words() {
        return words;
    }

    Subjects subjects() {
        return subjects;
    }

    /** What the plan is called; its id where it was not given. */
    String title() {
        LanguageTag first = words.isChinese() ? LanguageTag.CHINESE : LanguageTag.ENGLISH;
        return options.plan()
                .flatMap(plan -> plan.names().text(first, plan.language()))
                .orElse(report.plan().value());
    }

    Optional<String> source() {
        return options.source();
    }

    Optional<Spot> locate(DocumentPath path) {
        return options.locator().locate(path);
    }

    List<Entry> findings() {
        return findings;
    }

    List<Entry> suppressed() {
        return suppressed;
    }

    /** Those that count, then those that are left out. */
    List<Entry> all() {
        List<Entry> all = new ArrayList<>(findings);
        all.addAll(suppressed);
        return all;
    }

    List<RuleOutcome> rules() {
        return report.rules();
    }

    /** All of them by rule, also under rules without any; in the order of the rules. */
    Map<RuleId, List<Entry>> byRule() {
        Map<RuleId, List<Entry>> byRule = new LinkedHashMap<>();
        rules().forEach(rule -> byRule.put(rule.rule().id(), new ArrayList<>()));
        all().forEach(entry -> byRule.computeIfAbsent(entry.finding().rule(), rule -> new ArrayList<>())
                .add(entry));
        return byRule;
    }

    int count(Severity severity) {
        return (int) findings.stream()
                .filter(entry -> entry.finding().severity() == severity)
                .count();
    }

    int count(RuleOutcome.Status status) {
        return (int) rules().stream().filter(rule -> rule.status() == status).count();
    }

    /**
     * Where a person finds it: {@code plan.yaml:12:7}; without a place {@code plan.yaml /commitments/3}, or the name of the
     * plan where the whole is meant.
     */
    String place(Entry entry) {
        return Visible.line(entry.spot().map(Spot::toString).orElseGet(() -> {
            String path = entry.finding().path().toString();
            String source = source().orElse("");
            String where = source + (source.isEmpty() || path.isEmpty() ? "" : " ") + path;
            return where.isEmpty() ? entry.finding().subject() : where;
        }));
    }
}
