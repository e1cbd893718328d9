package org.lmcplan.validate.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.MarkupWriter;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;

/**
 * Writes a suite for each rule with a case for each finding; a rule without findings is one case. Errors are failures, the
 * failure of a rule is an error, suppressed findings and skipped rules are skipped. Warnings and notes pass and are written to
 * the output, since advice must not break a build.
 */
final class JunitReport {

    private final ReportView view;
    private final MarkupWriter xml = new MarkupWriter();

    JunitReport(ReportView view) {
        this.view = view;
    }

    String write() {
        Map<RuleId, List<LocatedFinding>> suites = view.byRule();
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Tally tally = new Tally();
        suites.forEach((rule, entries) -> tally.add(view.report().outcome(rule), entries));
        xml.open("testsuites", tally.attributes(view.report().plan().value())).line();
        suites.forEach((rule, entries) -> suite(rule, view.report().outcome(rule), entries));
        return xml.close().line().toString();
    }

    private void suite(RuleId rule, Optional<RuleOutcome> outcome, List<LocatedFinding> entries) {
        Tally tally = new Tally();
        tally.add(outcome, entries);
        xml.open("testsuite", tally.attributes(rule.value())).line();
        xml.open("properties").line();
        property("plan", view.report().plan().value());
        property("catalogueVersion", view.report().catalogueVersion());
        property("catalogueDigest", view.report().catalogueDigest());
        view.report().asOf().ifPresent(date -> property("asOf", date.toString()));
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

    private void findingCase(LocatedFinding entry) {
        Finding finding = entry.finding();
        List<String> attributes = new ArrayList<>(List.of(
                "classname",
                finding.rule().value(),
                "name",
                view.subjects().label(finding) + " [" + entry.fingerprint() + "]"));
        Optional<Location> location = entry.location();
        location.map(Location::source).or(view::source).ifPresent(source -> attributes.addAll(List.of("file", source)));
        location.ifPresent(known -> attributes.addAll(
                List.of("line", Integer.toString(known.span().start().line()))));
        xml.open("testcase", attributes.toArray());
        String text = view.place(entry) + " " + entry.sentence(view.locale());
        String message = entry.message(view.locale());
        if (entry.suppressed().isPresent()) {
            xml.empty(
                    "skipped",
                    "message",
                    view.words().suppression(entry.suppressed().get()));
            xml.element("system-out", text);
        } else if (finding.isInternal()) {
            xml.element("error", text, "type", "internal", "message", message);
        } else if (finding.severity() == Severity.ERROR) {
            xml.element("failure", text, "type", "error", "message", message);
        } else {
            xml.element("system-out", finding.severity().code() + ": " + text);
        }
        xml.close().line();
    }

    private void property(String name, String value) {
        xml.empty("property", "name", name, "value", value).line();
    }

    /** Counts cases as build servers do. */
    private static final class Tally {

        private int tests;
        private int failures;
        private int errors;
        private int skipped;

        void add(Optional<RuleOutcome> outcome, List<LocatedFinding> entries) {
            entries.forEach(this::add);
            if (entries.isEmpty()) {
                tests++;
                skipped += (int)
                        outcome.stream().flatMap(rule -> rule.reason().stream()).count();
            }
        }

        private void add(LocatedFinding entry) {
            tests++;
            if (entry.suppressed().isPresent()) {
                skipped++;
            } else if (entry.finding().isInternal()) {
                errors++;
            } else if (entry.finding().severity() == Severity.ERROR) {
                failures++;
            }
        }

        Object[] attributes(String name) {
            return new Object[] {
                "name", name,
                "tests", Integer.toString(tests),
                "failures", Integer.toString(failures),
                "errors", Integer.toString(errors),
                "skipped", Integer.toString(skipped)
            };
        }
    }
}
