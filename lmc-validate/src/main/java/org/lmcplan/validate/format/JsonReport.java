package org.lmcplan.validate.format;

import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.Finding;
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
        Report report = view.report();
        return json.object(() -> {
                    json.put("format", FORMAT);
                    json.put("language", view.words().of("en", "zh"));
                    json.put("plan", report.plan().value());
                    view.source().ifPresent(source -> json.put("source", source));
                    report.asOf().ifPresent(date -> json.put("asOf", date.toString()));
                    json.object(
                            "catalogue",
                            () -> json.put("version", report.catalogueVersion())
                                    .put("digest", report.catalogueDigest()));
                    json.object("summary", this::summary);
                    json.array("rules", () -> view.rules().forEach(rule -> json.item(() -> rule(rule))));
                    json.array("findings", () -> view.findings().forEach(entry -> json.item(() -> finding(entry))));
                    json.array("suppressed", () -> view.suppressed().forEach(entry -> json.item(() -> finding(entry))));
                })
                .toString();
    }

    private void summary() {
        for (Severity severity : Severity.values()) {
            json.put(severity.code() + "s", view.count(severity));
        }
        json.put("suppressed", view.suppressed().size());
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

    private void finding(LocatedFinding entry) {
        Finding finding = entry.finding();
        json.put("fingerprint", entry.fingerprint().value());
        json.put("rule", finding.rule().value());
        json.put("severity", finding.severity().code());
        json.put("internal", finding.isInternal());
        json.put("subject", finding.subject());
        location(finding.path(), entry.location());
        json.put("message", finding.message(view.locale()));
        json.put("hint", finding.hint(view.locale()));
        json.array(
                "related", () -> finding.related().forEach(path -> json.item(() -> location(path, view.locate(path)))));
        json.object("properties", () -> finding.properties().forEach(json::put));
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
