package org.lmcplan.validate.format;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.SuppressedFinding;

/** Writes everything a report contains, for programs. */
final class JsonReport {

    private static final String FORMAT = "lmc-report/1";

    private final ReportView view;
    private final JsonWriter json = new JsonWriter();

    JsonReport(ReportView view) {
        this.view = view;
    }

    String write() {
        return json.object(() -> {
                    json.put("format", FORMAT);
                    json.put("language", view.words().of("en", "zh"));
                    List<Report> reports = view.reports();
                    Optional<Report> first = reports.stream().findFirst();
                    first.ifPresent(report -> json.put("plan", report.plan().value()));
                    view.source().ifPresent(source -> json.put("source", source));
                    first.ifPresent(this::catalogue);
                    if (reports.size() > 1) {
                        json.array(
                                "furtherValidations",
                                () -> reports.subList(1, reports.size())
                                        .forEach(report -> json.item(() -> validation(report))));
                    }
                    json.object("summary", this::summary);
                    json.array("rules", () -> view.rules().forEach(rule -> json.item(() -> rule(rule))));
                    if (!view.hasOnlyFindings()) {
                        json.array("faults", () -> entries(view.findings(), false));
                    }
                    json.array("findings", () -> entries(view.findings(), true));
                    json.array("suppressed", () -> entries(view.suppressed(), true));
                })
                .toString();
    }

    private void validation(Report report) {
        json.put("plan", report.plan().value());
        catalogue(report);
    }

    private void catalogue(Report report) {
        report.asOf().ifPresent(date -> json.put("asOf", date.toString()));
        json.object(
                "catalogue",
                () -> json.put("version", report.catalogueVersion()).put("digest", report.catalogueDigest()));
    }

    private void entries(List<ReportEntry> entries, boolean findings) {
        entries.stream()
                .filter(entry -> entry.isFinding() == findings)
                .forEach(entry -> json.item(() -> problem(entry)));
    }

    private void summary() {
        for (Severity severity : Severity.values()) {
            json.put(severity.code() + "s", view.count(severity));
        }
        json.put("suppressed", view.suppressed().size());
        if (view.problems().unreported() > 0) {
            json.put("unreported", view.problems().unreported());
        }
        json.object("rules", () -> {
            for (RuleOutcome.Status status : RuleOutcome.Status.values()) {
                json.put(status.code(), view.count(status));
            }
        });
    }

    private void rule(RuleOutcome outcome) {
        json.put("id", outcome.rule().id().value());
        json.put("severity", outcome.severity().code());
        json.put("status", outcome.status().code());
        outcome.reason().ifPresent(why -> json.put("skippedBecause", why.in(view.locale())));
        json.put("findings", outcome.findings());
        json.put("failures", outcome.failures());
        json.put("suppressible", outcome.rule().suppressible());
        json.put("requirement", outcome.rule().requirement().in(view.locale()));
        json.put("reason", outcome.rule().reason().in(view.locale()));
    }

    private void problem(ReportEntry entry) {
        Problem problem = entry.problem();
        json.put("fingerprint", entry.fingerprint().value());
        json.put(entry.isFinding() ? "rule" : "kind", problem.code());
        json.put("severity", problem.severity().code());
        if (entry.isFinding()) {
            json.put("internal", entry.isInternal());
            json.put("subject", problem.subject());
        }
        location(problem.path(), entry.location());
        json.put("message", problem.message(view.locale()));
        json.put("hint", problem.hint(view.locale()));
        json.array(
                "related",
                () -> problem.related()
                        .forEach(path ->
                                json.item(() -> location(path, view.locations().locate(path)))));
        json.object("properties", () -> problem.properties().forEach(json::put));
        entry.suppressed().ifPresent(why -> json.object("suppression", () -> suppression(why)));
    }

    private void location(DocumentPath path, Optional<Location> known) {
        json.put("path", path.toString());
        known.ifPresent(location -> json.object("place", () -> {
            json.put("source", location.source());
            json.put("line", "column", location.span());
        }));
    }

    private void suppression(SuppressedFinding why) {
        json.put("ground", why.ground().code());
        json.put("reason", why.reason());
        why.expires().ifPresent(day -> json.put("expires", day.toString()));
    }
}
