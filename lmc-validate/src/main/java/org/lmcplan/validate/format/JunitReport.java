package org.lmcplan.validate.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.MarkupWriter;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleOutcome;

/**
 * Writes a suite for each rule with a case for each finding; a rule without findings is one case. Errors are failures, the
 * failure of a rule is an error, suppressed findings and skipped rules are skipped. Warnings and notes pass and are written to
 * the output, since advice must not break a build. The text of each case starts with the place, since the schema that Jenkins
 * checks knows no files and lines.
 */
final class JunitReport {

    private final ReportView view;
    private final MarkupWriter xml = new MarkupWriter();

    JunitReport(ReportView view) {
        this.view = view;
    }

    String write() {
        Map<String, List<ReportEntry>> suites = view.byKind();
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        List<Object> attributes = attributes(view.subject(), suites);
        // Jenkins' schema knows the number of skipped cases on suites only.
        xml.open("testsuites", attributes.subList(0, attributes.size() - 2).toArray())
                .line();
        suites.forEach((rule, entries) -> suite(rule, view.outcome(rule), entries));
        return xml.close().line().toString();
    }

    private void suite(String rule, Optional<RuleOutcome> outcome, List<ReportEntry> entries) {
        xml.open("testsuite", attributes(rule, Map.of(rule, entries)).toArray()).line();
        xml.open("properties").line();
        for (Report report : view.reports()) {
            property("plan", report.plan().value());
            property("catalogueVersion", report.catalogueVersion());
            property("catalogueDigest", report.catalogueDigest());
            report.asOf().ifPresent(date -> property("asOf", date.toString()));
        }
        outcome.ifPresent(known -> {
            property("severity", known.severity().code());
            property("status", known.status().code());
        });
        xml.close().line();
        if (entries.isEmpty()) {
            outcome.ifPresent(this::ruleCase);
        }
        entries.forEach(this::findingCase);
        xml.close().line();
    }

    private void ruleCase(RuleOutcome rule) {
        String requirement = rule.rule().requirement().in(view.locale());
        String id = rule.rule().id().value();
        xml.open("testcase", "classname", id, "name", requirement.isBlank() ? id : requirement);
        rule.reason().ifPresent(why -> xml.empty("skipped", "message", why.in(view.locale())));
        xml.close().line();
    }

    private void findingCase(ReportEntry entry) {
        String name = view.subjects().label(entry.problem()) + " [" + entry.fingerprint() + "]";
        xml.open("testcase", "classname", entry.code(), "name", name);
        String text = view.place(entry) + " " + entry.sentence(view.locale());
        String message = entry.message(view.locale());
        entry.suppressed()
                .ifPresent(why -> xml.empty("skipped", "message", view.words().suppression(why)));
        switch (CaseResult.of(entry)) {
            case SKIPPED -> xml.element("system-out", text);
            case ERROR -> xml.element("error", text, "type", "internal", "message", message);
            case FAILURE -> xml.element("failure", text, "type", "error", "message", message);
            case PASSED -> xml.element("system-out", entry.severity().code() + ": " + text);
        }
        xml.close().line();
    }

    private void property(String name, String value) {
        xml.empty("property", "name", name, "value", value).line();
    }

    /** The attributes of suites that contain these findings, with the cases counted as build servers do. */
    private List<Object> attributes(String name, Map<String, List<ReportEntry>> suites) {
        Map<CaseResult, Integer> counts = new EnumMap<>(CaseResult.class);
        suites.forEach((rule, entries) -> {
            entries.forEach(entry -> counts.merge(CaseResult.of(entry), 1, Integer::sum));
            if (entries.isEmpty()) {
                boolean skipped =
                        view.outcome(rule).flatMap(RuleOutcome::reason).isPresent();
                counts.merge(skipped ? CaseResult.SKIPPED : CaseResult.PASSED, 1, Integer::sum);
            }
        });
        return List.of(
                "name", name,
                "tests", counts.values().stream().mapToInt(Integer::intValue).sum(),
                "failures", counts.getOrDefault(CaseResult.FAILURE, 0),
                "errors", counts.getOrDefault(CaseResult.ERROR, 0),
                "skipped", counts.getOrDefault(CaseResult.SKIPPED, 0));
    }

    private enum CaseResult {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED;

        static CaseResult of(ReportEntry entry) {
            if (entry.suppressed().isPresent()) {
                return SKIPPED;
            } else if (entry.isInternal()) {
                return ERROR;
            }
            return entry.severity() == Severity.ERROR ? FAILURE : PASSED;
        }
    }
}
