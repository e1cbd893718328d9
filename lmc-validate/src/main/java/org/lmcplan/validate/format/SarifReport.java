package org.lmcplan.validate.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;

/**
 * Writes one run of SARIF 2.1.0. The results are findings only, since viewers show every result as a problem; passed and
 * skipped rules are listed in the properties of the run, and skipped ones also as disabled.
 */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final ReportView view;
    private final JsonWriter json = new JsonWriter();
    private final Map<RuleId, Integer> ruleIndex = new LinkedHashMap<>();
    private final SarifLocations locations;
    private final SarifTool tool;

    SarifReport(ReportView view) {
        this.view = view;
        this.locations = new SarifLocations(view, json);
        this.tool = new SarifTool(view.documentation());
        view.rules().forEach(rule -> ruleIndex.put(rule.rule().id(), ruleIndex.size()));
    }

    String write() {
        return json.object(() -> {
                    json.put("$schema", SCHEMA);
                    json.put("version", "2.1.0");
                    json.array("runs", () -> json.item(this::run));
                })
                .toString();
    }

    private void run() {
        String language = view.words().of("en-US", "zh-CN");
        json.object(
                "tool",
                () -> json.object("driver", () -> {
                    json.put("name", SarifTool.NAME);
                    json.put("version", SarifTool.VERSION);
                    json.put("semanticVersion", SarifTool.VERSION);
                    json.put("informationUri", tool.informationUri());
                    json.put("language", language);
                    json.array("rules", () -> view.rules().forEach(rule -> json.item(() -> rule(rule))));
                }));
        json.array("invocations", () -> json.item(this::invocation));
        json.put("language", language);
        json.put("columnKind", "unicodeCodePoints");
        json.array("results", () -> view.all().forEach(entry -> json.item(() -> result(entry))));
        json.object("properties", this::properties);
    }

    private void rule(RuleOutcome outcome) {
        String requirement = outcome.rule().requirement().in(view.locale());
        String reason = outcome.rule().reason().in(view.locale());
        json.put("id", outcome.rule().id().value());
        String name = SarifTool.ruleName(outcome.rule().requirement().in(Locale.ENGLISH));
        if (!name.isEmpty()) {
            json.put("name", name);
        }
        // GitHub requires all three texts.
        String what = requirement.isBlank() ? outcome.rule().id().value() : requirement;
        text("shortDescription", what);
        text("fullDescription", reason.isBlank() ? what : reason);
        text("help", (what + " " + reason).strip());
        tool.helpUri(outcome.rule().id()).ifPresent(address -> json.put("helpUri", address));
        json.object(
                "defaultConfiguration",
                () -> json.put("level", outcome.rule().severity().code()));
        json.object("properties", () -> {
            json.put("family", RuleFamily.of(outcome.rule().id()).name(view.locale()));
            json.put("suppressible", outcome.rule().suppressible());
        });
    }

    /** Writes which rules were configured differently, and which failed. */
    private void invocation() {
        List<LocatedFinding> failures = view.findings().stream()
                .filter(entry -> entry.finding().isInternal())
                .toList();
        json.put("executionSuccessful", failures.isEmpty());
        List<RuleOutcome> configured = new ArrayList<>(view.rules());
        configured.removeIf(rule ->
                rule.reason().isEmpty() && rule.severity() == rule.rule().severity());
        json.array(
                "ruleConfigurationOverrides",
                () -> configured.forEach(rule -> json.item(() -> {
                    json.object(
                            "configuration",
                            () -> json.put("enabled", rule.reason().isEmpty())
                                    .put("level", rule.severity().code()));
                    json.object("descriptor", () -> reference(rule.rule().id()));
                })));
        json.array(
                "toolExecutionNotifications",
                () -> failures.forEach(entry -> json.item(() -> {
                    json.put("level", "error");
                    text("message", entry.finding().message(view.locale()));
                    json.object(
                            "associatedRule", () -> reference(entry.finding().rule()));
                })));
    }

    private void result(LocatedFinding entry) {
        Finding finding = entry.finding();
        json.put("ruleId", finding.rule().value());
        if (ruleIndex.containsKey(finding.rule())) {
            json.put("ruleIndex", ruleIndex.get(finding.rule()));
        }
        json.put("kind", "fail");
        json.put("level", finding.severity().code());
        text("message", entry.sentence(view.locale()));
        json.array("locations", () -> json.item(() -> locations.location(finding)));
        List<DocumentPath> related = finding.related();
        if (!related.isEmpty()) {
            json.array("relatedLocations", () -> related.forEach(path -> json.item(() -> locations.location(path))));
        }
        // GitHub's own partial fingerprint, primaryLocationLineHash, is left for it to compute.
        json.object("fingerprints", () -> json.put("lmc/v1", entry.fingerprint().value()));
        json.array(
                "suppressions",
                () -> entry.suppressed()
                        .ifPresent(why -> json.item(() -> {
                            json.put("kind", "external");
                            json.put("status", "accepted");
                            json.put("justification", why.reason());
                            json.object("properties", () -> {
                                json.put("ground", why.ground().code());
                                why.expires().ifPresent(day -> json.put("expires", day.toString()));
                            });
                        })));
        json.object("properties", () -> {
            json.put("internal", finding.isInternal());
            json.object("particulars", () -> finding.properties().forEach(json::put));
        });
    }

    private void properties() {
        Report report = view.report();
        json.put("plan", report.plan().value());
        report.asOf().ifPresent(date -> json.put("asOf", date.toString()));
        json.put("catalogueVersion", report.catalogueVersion());
        json.put("catalogueDigest", report.catalogueDigest());
        json.array(
                "rules",
                () -> view.rules()
                        .forEach(rule -> json.item(() -> {
                            json.put("id", rule.rule().id().value());
                            json.put("status", rule.status().code());
                            json.put("findings", rule.findings());
                            json.put("failures", rule.failures());
                            rule.reason().ifPresent(why -> json.put("skippedBecause", why.in(view.locale())));
                        })));
    }

    private void reference(RuleId rule) {
        json.put("id", rule.value());
        if (ruleIndex.containsKey(rule)) {
            json.put("index", ruleIndex.get(rule));
        }
    }

    /**
     * Writes a message. Braces are escaped, since they stand for placeholders (§3.11.5 of the specification), and so are
     * brackets before a parenthesis, which stand for links (§3.11.6).
     */
    private void text(String key, String text) {
        String plain = SafeText.line(text).replace("{", "{{").replace("}", "}}").replace("](", "\\](");
        json.object(key, () -> json.put("text", plain));
    }
}
